package nl.sectordeal.job.file;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.sectordeal.job.file.JobFile.Beside;
import nl.sectordeal.job.file.JobFile.Euros;
import nl.sectordeal.measure.euro.BuildingBlocks;
import nl.sectordeal.measure.euro.BuildingBlocks.Block;
import nl.sectordeal.measure.euro.EuroTerms;
import nl.sectordeal.measure.euro.Order;

/** The key {@code euro} of a measure: orders, and the file with what work is worth. */
final class EuroHeading {
  private static final int STANDARD_EARLIER_MONTHS = 12;
  private static final String STANDARD_HOURS = "36";

  private EuroHeading() {}

  /**
   * Reads all of them.
   *
   * @param beside where the files with values lie
   */
  static Euros euros(Function<String, Path> beside, Node measures) {
    List<EuroTerms> terms = new ArrayList<>();
    List<Beside> tables = new ArrayList<>();
    measures
        .children()
        .forEach(
            (id, node) -> {
              if (node.has("euro")) {
                terms.add(terms(id, beside, node.at("euro"), tables));
              }
            });
    return new Euros(List.copyOf(terms), List.copyOf(tables));
  }

  private static EuroTerms terms(
      String measure, Function<String, Path> beside, Node node, List<Beside> tables) {
    Path file = beside.apply(node.text("blocks"));
    BlockTable table = BlockTable.read(file, node);
    tables.add(new Beside(file, table.sha256()));
    boolean before = node.at("first_table_also_before").json().asBoolean(false);
    Map<String, String> groups = new LinkedHashMap<>();
    node.at("groups")
        .children()
        .forEach((group, code) -> groups.put(group, code.json().asString()));
    groups.forEach((group, code) -> requireBlock(node, group, code, table.blocks()));
    return new EuroTerms(
        measure,
        new BuildingBlocks(table.blocks(), before),
        groups,
        new BigDecimal(node.text("full_hours", STANDARD_HOURS)),
        node.number("earlier_months", STANDARD_EARLIER_MONTHS),
        orders(node.at("orders")));
  }

  private static void requireBlock(Node node, String group, String code, List<Block> blocks) {
    if (blocks.stream().noneMatch(block -> block.code().equals(code))) {
      throw node.at("groups")
          .at(group)
          .mistake("is " + code + ", which the table of values does not have; correct one of them");
    }
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
        throw node.mistake("ends before it begins; put until after from");
      }
      if (orders.stream().anyMatch(other -> other.id().equals(order.id()))) {
        throw node.at("id").mistake("is " + order.id() + " a second time; give each its own name");
      }
      orders.add(order);
    }
    return List.copyOf(orders);
  }
}
