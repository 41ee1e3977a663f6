/** What can be read from a text, so that nobody has to type it (S15). */
package dev.suunta.domain.post.reading;
