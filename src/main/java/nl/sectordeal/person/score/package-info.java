/**
 * Says how likely two records are about one person, and why.
 *
 * <p><b>Comes in:</b> traits and a model. <b>Goes out:</b> candidate pairs with their weight and
 * evidence. <b>Never:</b> decides who is who.
 */
@NamedInterface("score")
@NullMarked
package nl.sectordeal.person.score;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
