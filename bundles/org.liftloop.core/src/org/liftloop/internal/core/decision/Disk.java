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

import java.io.Closeable;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** What a log needs of the disk to write: where tests let a disk be full. */
public interface Disk {

	/** The disk of the operating system. */
	Disk REAL = Disk::openReal;

	/** A file that is written at its end. */
	interface Output extends Closeable {
		/** @return length in bytes */
		long length() throws IOException;

		/** Writes at the end; a failure may leave a part of it. */
		void write(byte[] bytes) throws IOException;

		/** Returns when everything written has reached the disk. */
		void force() throws IOException;

		/** Cuts the file. */
		void truncate(long length) throws IOException;
	}

	/**
	 * Opens a file.
	 *
	 * @param file     file
	 * @param creating whether it is new and must not exist (but for an empty one that a failure left), or must exist
	 * @return the file
	 * @throws IOException if it cannot be opened or created
	 */
	Output open(Path file, boolean creating) throws IOException;

	private static Output openReal(Path file, boolean creating) throws IOException {
		if (creating && Files.exists(file) && Files.size(file) > 0) {
			throw new FileAlreadyExistsException(file.toString());
		}
		if (!creating && !Files.exists(file)) {
			throw new NoSuchFileException(file.toString());
		}
		Output output = new RealOutput(file);
		try {
			if (creating) {
				forceFolder(file);
			}
			output.truncate(output.length());
			return output;
		} catch (IOException e) {
			output.close();
			throw e;
		}
	}

	/** Makes the name of a new file survive a power failure; Windows needs and knows no such thing. */
	private static void forceFolder(Path file) throws IOException {
		Path folder = file.toAbsolutePath().getParent();
		if (folder == null || System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows")) {
			return;
		}
		try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
			channel.force(true);
		}
	}

	/** A file; not a channel of NIO, which an interrupt of the thread would close. */
	final class RealOutput implements Output {

		private final RandomAccessFile file;

		RealOutput(Path path) throws IOException {
			file = new RandomAccessFile(path.toFile(), "rw");
		}

		@Override
		public long length() throws IOException {
			return file.length();
		}

		@Override
		public void write(byte[] bytes) throws IOException {
			file.write(bytes);
		}

		@Override
		public void force() throws IOException {
			file.getFD().sync();
		}

		@Override
		public void truncate(long length) throws IOException {
			file.setLength(length);
			file.seek(length);
		}

		@Override
		public void close() throws IOException {
			file.close();
		}
	}
}
