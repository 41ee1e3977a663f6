/** Keeps own networks and accounts. */
package dev.suunta.adapters.persistence.network;
