package nl.sectordeal.report.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JasperPrint;
import org.jspecify.annotations.Nullable;

/**
 * The structure of a document, and where in it each thing on its pages belongs (opbouw). It follows
 * from the pages themselves: from the styles of texts and from what stands beside and below what.
 */
final class TagTree {
  private final Tag document = new Tag("Document");
  private final IdentityHashMap<JRPrintElement, Tag> tags = new IdentityHashMap<>();
  private final List<Placed> table = new ArrayList<>();
  private @Nullable Tag list;
  private @Nullable Tag item;

  private TagTree() {}

  static TagTree of(JasperPrint print) {
    TagTree tree = new TagTree();
    Placed.all(print).forEach(tree::add);
    tree.endTable();
    return tree;
  }

  Tag document() {
    return document;
  }

  /** The part that an element is; null for what is not read. */
  @Nullable Tag find(JRPrintElement element) {
    return tags.get(element);
  }

  private void add(Placed placed) {
    Role role = placed.role();
    if (role == Role.FOOT || role == Role.ORNAMENT) {
      return;
    }
    if (role.isOfTable() || (role == Role.FIGURE && isInTable(placed))) {
      list = null;
      table.add(placed);
    } else if (!placed.isBlank()) {
      endTable();
      put(placed, place(placed));
    }
  }

  /** Beside the row that was last begun. */
  private boolean isInTable(Placed figure) {
    if (table.isEmpty()) {
      return false;
    }
    Placed last = table.get(table.size() - 1);
    return last.page() == figure.page() && figure.y() >= last.y() && figure.y() < last.bottom();
  }

  private Tag place(Placed placed) {
    Role role = placed.role();
    if (role == Role.TERM || role == Role.MEANING) {
      return placeInList(role);
    }
    list = null;
    return switch (role) {
      case TITLE -> document.add("H1");
      case SECTION -> document.add("H2");
      case PART -> document.add("H3");
      case FIGURE -> document.add("Figure");
      default -> document.add("P");
    };
  }

  private Tag placeInList(Role role) {
    if (list == null) {
      list = document.add("L");
      item = null;
    }
    if (role == Role.TERM || item == null) {
      item = list.add("LI");
    }
    return Objects.requireNonNull(item).add(role == Role.TERM ? "Lbl" : "LBody");
  }

  private void endTable() {
    if (!table.isEmpty()) {
      for (TableRows rows : TableRows.split(table)) {
        rows.addTo(document, this::put);
      }
      table.clear();
    }
  }

  private void put(Placed placed, Tag tag) {
    tags.put(placed.element(), tag.holds(placed));
  }
}
