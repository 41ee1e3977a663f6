/** Posts: what one has to say, as written for each network, and what already stands there. */
package dev.suunta.domain.post;
