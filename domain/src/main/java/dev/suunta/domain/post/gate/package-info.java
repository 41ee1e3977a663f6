/** The gate: holds a post to the strategy before it goes out. Pure functions. */
package dev.suunta.domain.post.gate;
