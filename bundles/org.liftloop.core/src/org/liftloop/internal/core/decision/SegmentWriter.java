/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.core.decision;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/** Writes whole lines to the segments of a log, all or nothing. For one thread. */
final class SegmentWriter {

	private final Path folder;
	private final Disk disk;
	private final long longestSegment;
	private int segment;
	/** Length of the segment up to the last line that is on the disk for sure. */
	private long length;
	private Disk.@Nullable Output output;

	SegmentWriter(Path folder, Disk disk, long longestSegment, LogEnd end) {
		this.folder = folder;
		this.disk = disk;
		this.longestSegment = longestSegment;
		segment = end.segment();
		length = end.length();
	}

	/**
	 * Appends lines and waits until they are on the disk. On failure the segment ends where it ended before, at once or,
	 * where even that fails, before anything else is written.
	 */
	void append(String lines) throws IOException {
		byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
		try {
			Disk.Output open = output;
			if (open == null && segment > 0) {
				open = reopen();
			}
			if (open == null || length > 0 && length + bytes.length > longestSegment) {
				open = create();
			}
			open.write(bytes);
			open.force();
			length += bytes.length;
		} catch (IOException e) {
			undo(e);
			throw e;
		}
	}

	private Disk.Output reopen() throws IOException {
		Disk.Output open = disk.open(Segments.file(folder, segment), false);
		output = open;
		if (open.length() < length) {
			throw new IOException("the file is shorter than what was recorded in it");
		}
		if (open.length() > length) {
			open.truncate(length);
			open.force();
		}
		return open;
	}

	private Disk.Output create() throws IOException {
		close();
		Disk.Output open = disk.open(Segments.file(folder, segment + 1), true);
		output = open;
		segment++;
		length = 0;
		return open;
	}

	/** Takes back what a failed append left, and lets the next one open the file anew. */
	private void undo(IOException failure) {
		Disk.Output open = output;
		output = null;
		if (open == null) {
			return;
		}
		try (open) {
			if (open.length() > length) {
				open.truncate(length);
				open.force();
			}
		} catch (IOException e) {
			failure.addSuppressed(e);
		}
	}

	void close() throws IOException {
		Disk.Output open = output;
		output = null;
		if (open != null) {
			open.close();
		}
	}
}
