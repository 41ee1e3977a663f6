/** Reading YAML so that every value knows its place, and writing it as a person would. */
package dev.suunta.adapters.files.yaml;
