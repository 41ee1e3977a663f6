/** Networks as YAML documents, and those that come with Suunta. */
package dev.suunta.adapters.files.network;
