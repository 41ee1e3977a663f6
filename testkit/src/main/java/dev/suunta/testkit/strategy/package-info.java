/** How the ports about strategies are proved. */
package dev.suunta.testkit.strategy;
