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

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/** Reads the lines of a file as bytes, in bounded memory. */
final class LineReader implements Closeable {

	private static final int BUFFER = 1 << 16;

	/**
	 * A line.
	 *
	 * @param number  from 1
	 * @param bytes   its bytes without the line end, at most {@link RecordLine#LONGEST}
	 * @param end     offset in the file of what follows it
	 * @param whole   whether a line end follows
	 * @param tooLong whether it goes on beyond {@code bytes}
	 */
	record Line(long number, byte[] bytes, long end, boolean whole, boolean tooLong) {
	}

	private final InputStream in;
	private final byte[] buffer = new byte[BUFFER];
	private int position;
	private int filled;
	private long number;
	private long offset;

	LineReader(Path file) throws IOException {
		in = Files.newInputStream(file);
	}

	/** @return the next line, or null at the end */
	@Nullable Line next() throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		long start = offset;
		boolean tooLong = false;
		boolean whole = false;
		while (!whole && fill()) {
			int end = position;
			while (end < filled && buffer[end] != '\n') {
				end++;
			}
			int room = RecordLine.LONGEST - bytes.size();
			tooLong |= end - position > room;
			bytes.write(buffer, position, Math.min(room, end - position));
			whole = end < filled;
			int taken = end - position + (whole ? 1 : 0);
			offset += taken;
			position += taken;
		}
		if (offset == start) {
			return null;
		}
		number++;
		return new Line(number, bytes.toByteArray(), offset, whole, tooLong);
	}

	private boolean fill() throws IOException {
		if (position < filled) {
			return true;
		}
		position = 0;
		filled = Math.max(0, in.read(buffer));
		return filled > 0;
	}

	@Override
	public void close() throws IOException {
		in.close();
	}
}
