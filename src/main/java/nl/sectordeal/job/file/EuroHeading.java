package nl.sectordeal.job.file;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import nl.sectordeal.job.file.JobFile.Beside;
import nl.sectordeal.measure.Dimension;
import nl.sectordeal.measure.euro.BuildingBlocks;
import nl.sectordeal.measure.euro.BuildingBlocks.Block;
import nl.sectordeal.measure.euro.BuildingBlocks.Kind;
import nl.sectordeal.measure.euro.EuroTerms;
import nl.sectordeal.measure.euro.EuroTerms.Bonus;
import nl.sectordeal.measure.euro.EuroTerms.Cap;
import nl.sectordeal.measure.euro.EuroTerms.Hours;
import nl.sectordeal.measure.euro.Having;
import nl.sectordeal.measure.euro.Order;
import nl.sectordeal.measure.euro.Proration;
import org.jspecify.annotations.Nullable;

/**
 * The key {@code euro} of measures: orders, and the files with what work is worth.
 *
 * @param terms of each measure in euros
 * @param beside the files that they name
 */
record EuroHeading(List<EuroTerms> terms, List<Beside> beside) {
  private static final String KEY = "euro";
  private static final int STANDARD_EARLIER_MONTHS = 12;
  private static final String STANDARD_HOURS = "36";

  /**
   * Reads all of them.
   *
   * @param beside where the files with values lie
   */
  static EuroHeading of(Function<String, Path> beside, Node measures) {
    List<EuroTerms> terms = new ArrayList<>();
    Map<String, Beside> files = new LinkedHashMap<>();
    measures
        .children()
        .forEach(
            (id, node) -> {
              if (node.has(KEY)) {
                requireWholeDeal(node);
                requireGroups(node);
                terms.add(terms(id, beside, node.at(KEY), files));
              }
            });
    return new EuroHeading(List.copyOf(terms), List.copyOf(files.values()));
  }

  /** Orders run over years, and what they ask would stand in each of them. */
  private static void requireWholeDeal(Node measure) {
    if (!measure.text("per", "deal").equals("deal")) {
      throw measure.at("per").mistake("jobfile.euro.deal", Map.of("value", measure.text("per")));
    }
  }

  /** What work is worth is told by group. */
  private static void requireGroups(Node measure) {
    if (!Breakdowns.of(measure).equals(List.of(Dimension.GROUP))) {
      throw measure.at("group_by").mistake("jobfile.euro.groups");
    }
  }

  private static EuroTerms terms(
      String measure, Function<String, Path> beside, Node node, Map<String, Beside> files) {
    String name = node.text("blocks");
    BlockTable table = BlockTable.read(beside.apply(name), node);
    files.put(name, new Beside(name, beside.apply(name), table.sha256()));
    BuildingBlocks blocks =
        new BuildingBlocks(
            table.blocks(), node.at("first_table_also_before").json().asBoolean(false));
    List<Order> orders = orders(node.at("orders"));
    BigDecimal full = new BigDecimal(node.text("full_hours", STANDARD_HOURS));
    return new EuroTerms(
        measure,
        blocks,
        groups(node.at("groups"), blocks, orders),
        bonuses(node.at("bonuses"), blocks, orders),
        having(node.find("unlimited")),
        new Hours(full, new BigDecimal(node.text("most_hours", full.toPlainString()))),
        Proration.valueOf(node.text("prorate", "months").toUpperCase(Locale.ROOT)),
        node.number("earlier_months", STANDARD_EARLIER_MONTHS),
        Cap.valueOf(node.text("cap", "obligation").toUpperCase(Locale.ROOT)),
        orders);
  }

  private static Map<String, String> groups(Node node, BuildingBlocks blocks, List<Order> orders) {
    Map<String, String> groups = new LinkedHashMap<>();
    node.children()
        .forEach(
            (group, child) -> {
              String code = child.json().asString();
              for (Order order : orders) {
                requireKind(child, find(child, code, blocks, order), false);
              }
              groups.put(group, code);
            });
    return groups;
  }

  private static List<Bonus> bonuses(Node list, BuildingBlocks blocks, List<Order> orders) {
    List<Bonus> bonuses = new ArrayList<>();
    for (Node node : list.items()) {
      String code = node.text("code");
      for (Order order : orders) {
        Block block = find(node.at("code"), code, blocks, order);
        requireKind(node.at("code"), block, true);
        if (block.kind() == Kind.COST && node.has("codes")) {
          throw node.at("codes").mistake("jobfile.euro.cost");
        }
      }
      bonuses.add(new Bonus(code, new Having(node.text("attribute"), node.codes("codes"))));
    }
    return List.copyOf(bonuses);
  }

  /** What the table says of a code on the day of an order: it must say something. */
  private static Block find(Node node, String code, BuildingBlocks blocks, Order order) {
    Block block = blocks.find(code, order.from());
    if (block != null) {
      return block;
    }
    LocalDate first =
        blocks.blocks().stream()
            .filter(one -> one.code().equals(code))
            .map(Block::from)
            .min(LocalDate::compareTo)
            .orElse(null);
    throw first == null
        ? node.mistake("jobfile.euro.code", Map.of("code", code))
        : node.mistake(
            "jobfile.euro.early",
            Map.of("code", code, "first", first, "order", order.id(), "from", order.from()));
  }

  private static void requireKind(Node node, Block block, boolean onTop) {
    if ((block.kind() != Kind.BLOCK) != onTop) {
      throw node.mistake(
          onTop ? "jobfile.euro.block" : "jobfile.euro.bonus", Map.of("code", block.code()));
    }
  }

  private static @Nullable Having having(@Nullable Node node) {
    return node == null ? null : new Having(node.text("attribute"), node.codes("codes"));
  }

  private static List<Order> orders(Node list) {
    List<Order> orders = new ArrayList<>();
    for (Node node : list.items()) {
      Order order =
          new Order(
              node.text("id"),
              node.text("employer"),
              node.text("name", node.text("employer")),
              new BigDecimal(node.text("sum")).setScale(2, RoundingMode.HALF_UP),
              new BigDecimal(node.text("percent")),
              node.date("from"),
              node.date("until"));
      if (order.until().isBefore(order.from())) {
        throw node.mistake("jobfile.backwards");
      }
      if (orders.stream().anyMatch(other -> other.id().equals(order.id()))) {
        throw node.at("id").mistake("jobfile.euro.order", Map.of("value", order.id()));
      }
      orders.add(order);
    }
    return List.copyOf(orders);
  }
}
