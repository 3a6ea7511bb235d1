package nl.sectordeal.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import nl.sectordeal.delivery.Source;
import nl.sectordeal.record.mapping.MappingBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who stored rows are about. */
class StoredTraitsTest {
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
  void a_row_that_vanished_keeps_its_name() {
    assertThat(newest("a", "2", Office.END_OF_TIME).row().live()).isFalse();
    assertThat(surname("a", "2", Office.END_OF_TIME)).isEqualTo("jansen");
  }

  @Test
  void a_row_about_nobody_has_no_traits() {
    RowVersion version = newest("a", "3", Office.END_OF_TIME);
    assertThat(version.profile()).isZero();
    assertThat(version.traits()).isNull();
  }

  @Test
  void a_scan_bears_traits_or_claims() {
    List<RowVersion> bare = office.versionsWithTraits(Office.END_OF_TIME);
    List<RowVersion> claims = office.versions(Office.END_OF_TIME);
    assertThat(bare).extracting(one -> one.traits() != null).contains(true, false);
    assertThat(bare).allMatch(one -> (one.profile() == 0) == (one.traits() == null));
    assertThat(claims).allMatch(one -> one.traits() == null);
    assertThat(claims)
        .extracting(RowVersion::profile)
        .containsExactlyElementsOf(bare.stream().map(RowVersion::profile).toList());
  }

  private RowVersion newest(String sender, String key, Instant at) {
    return office.versionsWithTraits(at).stream()
        .filter(version -> version.row().ref().sender().equals(sender))
        .filter(version -> version.row().ref().key().equals(key))
        .max(Comparator.comparing(RowVersion::id))
        .orElseThrow();
  }

  private String surname(String sender, String key, Instant at) {
    RowVersion version = newest(sender, key, at);
    return MappingBuilder.seal().open(version.profile(), version.traits()).surname();
  }
}
