/**
 * Whether two texts say nearly the same (rule S6): the words that are somebody's own, how alike two
 * texts are in them, and what a store keeps of a text so that its copies can be found.
 *
 * <p>Everything here is a pure function of its arguments, takes any string and needs time linear in
 * its length (times the number of facts, where there are any).
 */
package dev.suunta.domain.post.similarity;
