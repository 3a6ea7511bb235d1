package nl.sectordeal.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of the document as a reading aid meets it: a heading, a cell, a figure (onderdeel). */
final class Tag {
  private final String type;
  private final List<Tag> parts = new ArrayList<>();
  private @Nullable String scope;
  private @Nullable Placed content;
  private int columns = 1;

  /**
   * @param type as the PDF standard calls it, such as {@code H2} or {@code TD}
   */
  Tag(String type) {
    this.type = type;
  }

  /** Adds a part of this one. */
  Tag add(String partType) {
    Tag part = new Tag(partType);
    parts.add(part);
    return part;
  }

  String type() {
    return type;
  }

  List<Tag> parts() {
    return List.copyOf(parts);
  }

  /** Makes it the heading of its {@code Column} or {@code Row}. */
  Tag heads(String cells) {
    scope = cells;
    return this;
  }

  @Nullable String scope() {
    return scope;
  }

  /** Lets it take the place of so many columns. */
  Tag spans(int count) {
    columns = count;
    return this;
  }

  int columns() {
    return columns;
  }

  /** Says what stands on the page for it. */
  Tag holds(Placed text) {
    content = text;
    return this;
  }

  @Nullable Placed content() {
    return content;
  }
}
