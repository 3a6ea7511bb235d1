package nl.sectordeal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.sectordeal.cli.Desk.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Every figure in euros is the sum of its lines, and every difference that of its causes. */
class EuroAddsUpTest {
  private static final int PLACEMENTS = 120;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");
  private static final List<String> GROUPS = List.of("Bijstand", "WW", "Geen");
  private static final List<String> EMPLOYERS = List.of("27410011", "08410066", "11111110");

  @TempDir Path folder;

  @Test
  void every_figure_is_the_sum_of_its_lines() throws IOException {
    EuroJob job = new EuroJob(folder).deliver("2024-03", rows(new Random(7)));

    job.run();
    JsonNode figure = job.figure("2024-03");
    List<JsonNode> lines = job.amounts("2024-03");

    assertThat(figure.path("unit").asString()).isEqualTo("euro");
    for (String standing : List.of("counted", "provisional", "held")) {
      assertThat(figure.path(standing).decimalValue())
          .isEqualTo(sum(lines, "counted", line -> is(line, "decision", standing)));
    }
    Predicate<JsonNode> counts = line -> is(line, "decision", "counted");
    assertThat(figure.path("counted").decimalValue()).isPositive();
    assertThat(figure.path("above").decimalValue()).isEqualTo(sum(lines, "above", counts));
    assertThat(parts(figure.path("by_group")))
        .isEqualTo(sums(lines, line -> line.path("group").asString()));
    assertThat(parts(figure.path("by_month")))
        .isEqualTo(sums(lines, line -> line.path("date").asString().substring(0, 7)));
    for (JsonNode order : figure.path("orders")) {
      BigDecimal counted = order.path("counted").decimalValue();
      String id = order.path("id").asString();
      assertThat(counted)
          .isEqualTo(sum(lines, "counted", counts.and(line -> is(line, "order", id))))
          .isLessThanOrEqualTo(order.path("promised").decimalValue());
    }
    assertThat(figure.path("decisions").path("counted").intValue())
        .isEqualTo((int) lines.stream().filter(counts).count());
  }

  @Test
  void every_amount_can_be_reckoned_from_its_line() throws IOException {
    EuroJob job = new EuroJob(folder).deliver("2024-03", rows(new Random(8)));

    job.run();

    for (JsonNode line : job.amounts("2024-03")) {
      if (!line.path("block").asString().isEmpty()) {
        BigDecimal reckoned =
            number(line, "per_year")
                .multiply(number(line, "hours"))
                .multiply(number(line, "months"))
                .divide(
                    number(line, "full_hours").multiply(BigDecimal.valueOf(12)),
                    MathContext.DECIMAL64)
                .add(number(line, "costs"))
                .setScale(2, RoundingMode.HALF_UP);
        assertThat(reckoned).as(line.toString()).isEqualTo(number(line, "amount"));
        assertThat(number(line, "counted").add(number(line, "above")))
            .isEqualTo(number(line, "amount"));
      }
    }
  }

  @Test
  void causes_add_up_to_the_difference() throws IOException {
    String[] rows = rows(new Random(9));
    EuroJob job =
        new EuroJob(folder)
            // One order is filled on the way, the other never.
            .change(text -> text.replace("sum: 500000,", "sum: 9000000,"))
            .deliver("2024-03", rows);
    job.run();
    job.deliver("2024-04", changed(rows, new Random(10)));
    job.run();

    Told told = job.type("compare", "2024-03/concept", "2024-04/concept", "--format", "json");
    JsonNode euros = EuroJob.read(told.out()).path("euros").path(0);

    assertThat(euros.path("causes"))
        .extracting(cause -> cause.path("cause").asString())
        .contains("DECISION", "ROWS", "TIME");
    for (String standing : List.of("counted", "provisional", "held")) {
      BigDecimal before = job.figure("2024-03").path(standing).decimalValue();
      BigDecimal after = job.figure("2024-04").path(standing).decimalValue();
      BigDecimal causes = new BigDecimal("0.00");
      for (JsonNode cause : euros.path("causes")) {
        causes = causes.add(cause.path("effect").path(standing).decimalValue());
      }
      assertThat(causes).as(standing).isEqualTo(after.subtract(before));
      assertThat(euros.path("before").path(standing).decimalValue()).isEqualTo(before);
      assertThat(euros.path("after").path(standing).decimalValue()).isEqualTo(after);
    }
  }

  @Test
  void days_that_another_contract_takes_are_no_time_that_passed() throws IOException {
    String waits = "Ada;Brinkhuis;03-04-1980;27410011;01-01-2024;;36;Nee;Bijstand;;";
    String counts = "Ada;Brinkhuis;03-04-1980;27410011;01-02-2024;10-02-2024;36;Ja;Bijstand;;";
    EuroJob job = new EuroJob(folder).deliver("2024-03", waits);
    job.run();
    job.deliver("2024-04", waits, counts);
    job.run();

    Told told = job.type("compare", "2024-03/concept", "2024-04/concept", "--format", "json");

    // The month of April is added as well; each amount has one cause.
    assertThat(EuroJob.read(told.out()).path("euros").path(0).path("causes"))
        .extracting(cause -> cause.path("cause").asString())
        .containsExactlyInAnyOrder("DECISION", "OTHER_WORK");
  }

  private static String[] rows(Random random) {
    String[] rows = new String[PLACEMENTS];
    for (int i = 0; i < rows.length; i++) {
      LocalDate start = LocalDate.of(2022, 9, 1).plusDays(random.nextInt(540));
      LocalDate end = start.plusDays(10 + random.nextInt(500));
      rows[i] =
          String.join(
              ";",
              "Voornaam" + letters(i),
              "Achternaam" + letters(i * 7 + 3),
              DAY.format(LocalDate.of(1960, 1, 1).plusDays(random.nextInt(14000))),
              EMPLOYERS.get(random.nextInt(EMPLOYERS.size())),
              DAY.format(start),
              random.nextInt(4) == 0 ? "" : DAY.format(end),
              random.nextInt(10) == 0 ? "" : Integer.toString(4 + random.nextInt(36)),
              random.nextInt(4) == 0 ? "Nee" : "Ja",
              GROUPS.get(random.nextInt(GROUPS.size())),
              random.nextInt(8) == 0 ? "Ja" : "",
              random.nextInt(8) == 0 ? "12,34" : "");
    }
    return rows;
  }

  private static String letters(int number) {
    return "" + (char) ('a' + number / 26 % 26) + (char) ('a' + number % 26);
  }

  /** Some with other hours, some confirmed, some gone to another employer, some left out. */
  private static String[] changed(String[] rows, Random random) {
    String[] changed = rows.clone();
    for (int i = 0; i < changed.length; i++) {
      String[] cells = changed[i].split(";", -1);
      switch (random.nextInt(12)) {
        case 0 -> cells[6] = "17";
        case 1 -> cells[7] = "Ja";
        case 2 -> cells[3] = EMPLOYERS.get(0);
        case 3 -> cells[8] = "WW";
        default -> {}
      }
      changed[i] = String.join(";", cells);
    }
    return changed;
  }

  private static boolean is(JsonNode line, String column, String value) {
    return line.path(column).asString().equalsIgnoreCase(value);
  }

  private static BigDecimal number(JsonNode line, String column) {
    return new BigDecimal(line.path(column).asString());
  }

  private static BigDecimal sum(List<JsonNode> lines, String column, Predicate<JsonNode> which) {
    return lines.stream()
        .filter(which)
        .map(line -> number(line, column))
        .reduce(new BigDecimal("0.00"), BigDecimal::add);
  }

  /** What counts, by a part of it; without what is worth nothing. */
  private static Map<String, BigDecimal> sums(
      List<JsonNode> lines, java.util.function.Function<JsonNode, String> part) {
    Map<String, BigDecimal> sums = new TreeMap<>();
    for (JsonNode line : lines) {
      if (is(line, "decision", "counted") && number(line, "amount").signum() > 0) {
        sums.merge(part.apply(line), number(line, "counted"), BigDecimal::add);
      }
    }
    return sums;
  }

  private static Map<String, BigDecimal> parts(JsonNode node) {
    Map<String, BigDecimal> parts = new TreeMap<>();
    node.properties().forEach(part -> parts.put(part.getKey(), part.getValue().decimalValue()));
    return parts;
  }
}
