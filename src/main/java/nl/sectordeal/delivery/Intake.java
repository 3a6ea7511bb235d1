package nl.sectordeal.delivery;

import java.util.List;
import java.util.Map;

/**
 * What an inbox gave (ontvangst).
 *
 * @param imported deliveries that were not there before
 * @param passedOver number of files that were there already, under the same name and with the same
 *     bytes
 * @param movedBack deliveries whose receipt turned out to be earlier
 * @param unmatched files of no source, below the inbox
 * @param shared files that several sources take without each reading a sheet of its own, by the ids
 *     of these sources
 * @param failed files and folders that could not be read, below the inbox; the name of a folder
 *     ends in a slash
 */
public record Intake(
    List<Delivery> imported,
    int passedOver,
    List<Delivery> movedBack,
    List<String> unmatched,
    Map<List<String>, List<String>> shared,
    List<String> failed) {}
