/**
 * What is needed to know networks: the built-in ones, the owner's own, and the owner's accounts.
 */
package dev.suunta.application.network.driven;
