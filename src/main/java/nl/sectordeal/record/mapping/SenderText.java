package nl.sectordeal.record.mapping;

import org.jspecify.annotations.Nullable;

/**
 * What a file says of its sender (tekst van de afzender), for sources whose senders are employers.
 *
 * @param text as it is written in the name of the file or in a fixed cell; failing both, the name
 *     by which the sender is known
 * @param heading of the column in which each row says it; null when it stands outside the rows
 */
public record SenderText(String text, @Nullable String heading) {}
