/** How the ports about posts are proved. */
package dev.suunta.testkit.post;
