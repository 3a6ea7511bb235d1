package nl.sectordeal.report.protect;

import nl.sectordeal.report.ShownCount.Mark;

/** A count as a report showed it, or hid it (getoonde cel). */
public record ShownCell(Cell cell, int count, Mark mark) {
  public boolean isHidden() {
    return mark != Mark.VISIBLE;
  }
}
