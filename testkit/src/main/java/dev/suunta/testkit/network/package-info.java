/** How the ports about networks and own accounts are proved. */
package dev.suunta.testkit.network;
