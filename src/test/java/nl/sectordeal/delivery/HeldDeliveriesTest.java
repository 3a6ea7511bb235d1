package nl.sectordeal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import nl.sectordeal.delivery.HeldDeliveries.Found;
import nl.sectordeal.delivery.Judgement.Counts;
import nl.sectordeal.delivery.Judgement.Status;
import org.junit.jupiter.api.Test;

class HeldDeliveriesTest {
  private static final Delivery ONE = delivery(1, "a.csv", "aaaaaaaa11");
  private static final Delivery OTHER = delivery(2, "a.csv", "aaaaaaaa22");
  private static final Delivery THIRD = delivery(3, "b.csv", "bbbbbbbb33");

  @Test
  void is_found_by_file_name_or_by_eight_of_the_hash() {
    HeldDeliveries held = held(ONE, THIRD);
    assertThat(held.find("b.csv")).isEqualTo(new Found.Held(THIRD));
    assertThat(held.find("BBBBBBBB")).isEqualTo(new Found.Held(THIRD));
    assertThat(held.find("bbbbbbb")).isEqualTo(new Found.None());
  }

  @Test
  void several_of_one_name_are_told_apart_by_a_longer_one() {
    HeldDeliveries held = held(ONE, OTHER);
    assertThat(held.find("a.csv")).isEqualTo(new Found.Several(List.of(ONE, OTHER)));
    assertThat(held.find("aaaaaaaa2")).isEqualTo(new Found.Held(OTHER));
  }

  @Test
  void one_held_delivery_stands_out_among_others_of_its_name() {
    Judgement refused = judgement(ONE, Status.REFUSED);
    HeldDeliveries held = new HeldDeliveries(List.of(refused, judgement(OTHER, Status.HELD)));
    assertThat(held.find("a.csv")).isEqualTo(new Found.Held(OTHER));
  }

  @Test
  void what_was_released_is_not_held_any_more() {
    Judgement released = judgement(ONE, Status.RELEASED);
    HeldDeliveries held = new HeldDeliveries(List.of(judgement(ONE, Status.HELD), released));
    assertThat(held.list()).isEmpty();
    assertThat(held.find("a.csv")).isEqualTo(new Found.NotHeld(List.of(released)));
  }

  private static HeldDeliveries held(Delivery... deliveries) {
    return new HeldDeliveries(
        List.of(deliveries).stream().map(one -> judgement(one, Status.HELD)).toList());
  }

  private static Judgement judgement(Delivery delivery, Status status) {
    return new Judgement(
        delivery.id(), delivery, delivery.received(), 0, status, Counts.NONE, List.of());
  }

  private static Delivery delivery(long id, String file, String sha256) {
    YearMonth month = YearMonth.of(2021, 1);
    return new Delivery(id, "bron", "", file, sha256, 1, month, Instant.EPOCH);
  }
}
