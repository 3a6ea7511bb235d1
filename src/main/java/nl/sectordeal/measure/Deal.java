package nl.sectordeal.measure;

import java.time.LocalDate;

/** The years that were agreed on (looptijd). */
public record Deal(LocalDate from, LocalDate until) {}
