/** How the ports about looking back are proved. */
package dev.suunta.testkit.review;
