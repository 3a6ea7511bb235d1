package nl.sectordeal.measure;

import static nl.sectordeal.measure.Example.begun;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.sectordeal._support.ZorgMeasures;
import nl.sectordeal.outcome.Outcome;
import nl.sectordeal.outcome.Outcome.Placement.Status;
import org.junit.jupiter.api.Test;

/**
 * While it is in doubt whether two are one, they count as two; low and high tell what it is worth.
 */
class DoubtTest {

  private final Verdicts verdicts = Verdicts.of(ZorgMeasures.socialReturn());
  private final FigureCounter counter =
      new FigureCounter(
          List.of(ZorgMeasures.socialReturn()),
          ZorgMeasures.DEAL,
          Verdicts.MARCH_2021,
          Agreements.none());

  @Test
  void without_doubt_low_and_high_are_what_is_counted() {
    verdicts.decide(begun("a", "2021-01-01").placement()).forEach(counter::add);

    assertThat(figure2021()).isEqualTo("1 1 1");
  }

  @Test
  void two_persons_who_may_be_one_count_as_two_and_make_the_low_one() {
    doubt(
        begun("a", "2021-01-01").placement(),
        begun("b", "2021-02-01").at("22222222").placement(),
        begun("a", "2021-01-01").placement(),
        begun("b", "2021-02-01").at("22222222").placement());

    assertThat(figure2021()).isEqualTo("1 2 2");
  }

  /** As one person the gemeente's claim and the employer's confirm each other. */
  @Test
  void one_person_may_count_where_two_do_not() {
    Outcome unconfirmed = begun("a", "2021-01-01").status(Status.UNCONFIRMED).placement();

    doubt(unconfirmed, unconfirmed, begun("a", "2021-01-01").placement());

    assertThat(figure2021()).isEqualTo("0 0 1");
  }

  @Test
  void doubts_are_taken_together() {
    Outcome unconfirmed = begun("a", "2021-01-01").status(Status.UNCONFIRMED).placement();
    Outcome confirmed = begun("a", "2021-01-01").placement();

    doubt(unconfirmed, unconfirmed, confirmed);
    doubt(confirmed, confirmed, confirmed);

    assertThat(figure2021()).isEqualTo("2 2 2");
  }

  private void doubt(Outcome one, Outcome other, Outcome... asOne) {
    List<Decision> first = verdicts.decide(one);
    List<Decision> second = verdicts.decide(other);
    first.forEach(counter::add);
    second.forEach(counter::add);
    List<Decision> apart = new ArrayList<>(first);
    apart.addAll(second);
    counter.addDoubt(apart, verdicts.decide(asOne));
  }

  private String figure2021() {
    Figure figure = counter.figures().get(2);
    return figure.low() + " " + figure.counted() + " " + figure.high();
  }
}
