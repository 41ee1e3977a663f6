/**
 * Reads what somebody downloaded from their networks.
 *
 * <p>{@link dev.suunta.adapters.files.exports.FileExportSource} opens files, folders and archives
 * and guards against hostile ones; each format is one {@link
 * dev.suunta.adapters.files.exports.ExportReader}, found by {@link java.util.ServiceLoader}.
 */
package dev.suunta.adapters.files.exports;
