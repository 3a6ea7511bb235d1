package nl.sectordeal.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.sectordeal.delivery.Source;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who stored rows are about. */
class KeptTraitsTest {
  @TempDir Path folder;
  private Office office;

  @BeforeEach
  void open() {
    office = new Office(folder, Source.Mode.FULL);
    office.put("a_2021-01_20210201.csv", "1;a;;berg", "2;a;;jansen", "3;a").run();
    office.put("a_2021-02_20210301.csv", "1;b;;bergh", "3;a").run();
    office.put("b_2021-01_20210201.csv", "1;a;;smit").run();
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void the_newest_version_tells_who_a_row_is_about() {
    assertThat(surname("a", "1", Office.END_OF_TIME)).isEqualTo("bergh");
    assertThat(surname("b", "1", Office.END_OF_TIME)).isEqualTo("smit");
  }

  @Test
  void an_earlier_moment_knows_the_earlier_name() {
    assertThat(surname("a", "1", Instant.parse("2021-02-15T00:00:00Z"))).isEqualTo("berg");
  }

  @Test
  void a_row_that_vanished_is_found_and_not_live() {
    KeptTraits kept = find("a", "2", Office.END_OF_TIME);
    assertThat(kept.live()).isFalse();
    assertThat(surname("a", "2", Office.END_OF_TIME)).isEqualTo("jansen");
    assertThat(find("a", "2", Instant.parse("2021-02-15T00:00:00Z")).live()).isTrue();
  }

  @Test
  void a_row_about_nobody_has_no_traits() {
    KeptTraits kept = find("a", "3", Office.END_OF_TIME);
    assertThat(kept.profile()).isZero();
    assertThat(kept.traits()).isNull();
  }

  @Test
  void rows_that_are_not_known_are_left_out() {
    assertThat(
            office.records.findTraits(
                office.judged(), List.of(name("a", "9"), name("c", "1"), name("b", "1"))))
        .containsOnlyKeys(name("b", "1"));
  }

  @Test
  void a_scan_bears_traits_or_claims() {
    List<RowVersion> bare = new ArrayList<>();
    office.records.scan(office.judged(), source -> PartnerKind.GEMEENTE, false, bare::add);
    List<RowVersion> claims = office.versions(Office.END_OF_TIME);
    assertThat(bare).extracting(one -> one.traits() != null).contains(true, false);
    assertThat(bare).allMatch(one -> (one.profile() == 0) == (one.traits() == null));
    assertThat(claims).allMatch(one -> one.traits() == null);
    assertThat(claims)
        .extracting(RowVersion::profile)
        .containsExactlyElementsOf(bare.stream().map(RowVersion::profile).toList());
  }

  private KeptTraits find(String sender, String key, Instant at) {
    RecordName row = name(sender, key);
    return office
        .records
        .findTraits(office.judgements.list(office.known(at)), List.of(row))
        .get(row);
  }

  private String surname(String sender, String key, Instant at) {
    KeptTraits kept = find(sender, key, at);
    return MappingBuilder.seal()
        .open(kept.profile(), Objects.requireNonNull(kept.traits()))
        .surname();
  }

  private static RecordName name(String sender, String key) {
    return new RecordName("bron", sender, key);
  }
}
