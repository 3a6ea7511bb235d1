package nl.sectordeal.job.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.sectordeal.delivery.Source;
import nl.sectordeal.delivery.Source.EmployerNumber;
import nl.sectordeal.delivery.Source.Format;
import nl.sectordeal.delivery.Source.Hold;
import nl.sectordeal.delivery.Source.SenderFrom;
import nl.sectordeal.record.Country;
import org.jspecify.annotations.Nullable;

/** The heading {@code delivery}: who sends which files. */
final class DeliveryHeading {
  private static final Hold STANDARD_HOLD = new Hold(25, 10);
  private static final int STANDARD_DUE_DAY = 5;

  private DeliveryHeading() {}

  /**
   * All sources; of those whose senders are employers, the country tells what numbers they have.
   */
  static List<Source> sources(Node root) {
    Node delivery = root.at("delivery");
    EmployerNumber number =
        JobHeading.country(root.at("job")) == Country.BE
            ? EmployerNumber.ENTERPRISE
            : EmployerNumber.KVK;
    Hold hold = hold(delivery, STANDARD_HOLD);
    List<Source> sources = new ArrayList<>();
    delivery
        .at("sources")
        .children()
        .forEach(
            (id, node) -> {
              Node from = node.find("sender_from");
              String column = from == null ? null : from.findText("column");
              Node record = root.at("record").find(id);
              FilesAsNamed.requireIdColumn(id, node, record);
              boolean employers = RecordHeading.senderIsEmployer(record, column);
              sources.add(source(id, node, hold, employers ? number : null));
            });
    return List.copyOf(sources);
  }

  private static Source source(String id, Node node, Hold hold, @Nullable EmployerNumber number) {
    Pattern period = node.findPattern("period", "period");
    if (period == null) {
      throw node.mistake("jobfile.needs", Map.of("key", "period"));
    }
    return new Source(
        id,
        node.at("partner").text("name"),
        FilesAsNamed.files(node),
        format(node.at("format")),
        period,
        node.findPattern("received", "received"),
        Source.Mode.valueOf(node.text("mode", "full").toUpperCase(Locale.ROOT)),
        node.number("due_day", STANDARD_DUE_DAY),
        sender(node.find("sender_from"), number),
        hold(node, hold));
  }

  private static Format format(Node node) {
    String separator = node.findText("separator");
    return new Format(
        Format.Type.valueOf(node.text("type").toUpperCase(Locale.ROOT)),
        separator == null
            ? null
            : separator.equals("tab") ? Character.valueOf('\t') : separator.charAt(0),
        FilesAsNamed.charset(node),
        node.findText("sheet"),
        node.has("header_row") ? node.number("header_row", 1) : null,
        node.number("header_rows", 1));
  }

  private static @Nullable SenderFrom sender(@Nullable Node node, @Nullable EmployerNumber number) {
    return node == null
        ? null
        : new SenderFrom(
            node.findPattern("file_name", "sender"),
            FilesAsNamed.cell(node),
            node.findText("column"),
            number);
  }

  private static Hold hold(Node node, Hold otherwise) {
    Node hold = node.find("hold");
    return hold == null
        ? otherwise
        : new Hold(
            hold.number("rows", otherwise.rows()), hold.number("percent", otherwise.percent()));
  }
}
