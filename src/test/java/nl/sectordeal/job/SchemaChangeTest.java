package nl.sectordeal.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables are changed wholly or not at all, whenever the program is killed. */
class SchemaChangeTest {
  @TempDir Path data;
  private Path database;

  @BeforeEach
  void name() {
    database = data.resolve("sectordeal.mv.db");
  }

  @Test
  void a_new_database_that_was_broken_off_is_made_again() throws IOException {
    SchemaChange.in(data, "V1").begin();
    write("half");

    SchemaChange.in(data, "V1").begin();

    assertThat(database).doesNotExist();
  }

  @Test
  void an_older_database_that_was_broken_off_is_as_it_was() throws IOException {
    make("V1");
    SchemaChange.in(data, "V1 V2").begin();
    write("half");

    SchemaChange.in(data, "V1 V2").begin();

    assertThat(database).hasContent("with V1");
    assertThat(SchemaChange.in(data, "V1 V2").isBrokenOff()).isTrue();
  }

  @Test
  void what_was_put_back_is_not_taken_for_what_it_became() throws IOException {
    make("V1");
    SchemaChange.in(data, "V1 V2").begin();
    Files.writeString(data.resolve("sectordeal.tables"), "V1 V2");

    SchemaChange again = SchemaChange.in(data, "V1 V2");
    again.begin();

    assertThat(again.isKnown()).isFalse();
    assertThat(again.isBrokenOff()).isTrue();
  }

  @Test
  void what_was_ended_stays_and_is_not_copied_again() throws IOException {
    make("V1");

    SchemaChange.in(data, "V1").begin();

    assertThat(database).hasContent("with V1");
    assertThat(SchemaChange.in(data, "V1").isBrokenOff()).isFalse();
  }

  @Test
  void the_copy_goes_only_after_everything_is_on_the_disk() throws IOException {
    SchemaChange change = SchemaChange.in(data, "V1");
    change.begin();
    write("with V1");

    change.end(() -> assertThat(change.isBrokenOff()).isTrue());

    assertThat(change.isBrokenOff()).isFalse();
  }

  private void make(String tables) throws IOException {
    SchemaChange change = SchemaChange.in(data, tables);
    change.begin();
    write("with " + tables);
    change.end(() -> {});
  }

  private void write(String content) throws IOException {
    Files.writeString(database, content);
  }
}
