package nl.sectordeal.delivery;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds in a file who sent it, for sources whose sender stands in a cell or a column
 * (afzenderzoeker).
 */
@FunctionalInterface
public interface SenderFinder {

  /**
   * What a file tells of its sender; exactly one of the two is there, or neither when it tells
   * nothing.
   *
   * @param refusal code of the rule that refuses the file: it cannot be read, or has rows of
   *     several senders. Judging reads the file again to say where and what
   */
  record Found(@Nullable String sender, @Nullable String refusal) {}

  /** Looks for the sender in a file, in the clear. Never throws for what is wrong with the file. */
  Found find(Path file, Source source);

  /**
   * Headings that it goes by beside what the source says. When they change it may find another
   * sender.
   */
  default List<String> columns(Source source) {
    return List.of();
  }
}
