package nl.sectordeal.measure;

import java.util.List;

/** One way to tell the counts of a measure apart (uitsplitsing). */
public sealed interface Dimension {
  /** By group on the start date (doelgroep). */
  Dimension GROUP = new ByGroup();

  /** By group on the start date (doelgroep). */
  record ByGroup() implements Dimension {}

  /**
   * By an attribute of a contact, such as its region.
   *
   * @param name of the attribute in the job file
   */
  record ByAttribute(String name) implements Dimension {}

  /**
   * By how many working days the answer to a contact took, in classes (reactietijd).
   *
   * @param upTo last number of working days of each class, ascending; what took longer is a class
   *     of its own
   */
  record ByWorkingDays(List<Integer> upTo) implements Dimension {}
}
