/** Social networks as such: what they accept, how they count, how one publishes there. */
package dev.suunta.domain.network;
