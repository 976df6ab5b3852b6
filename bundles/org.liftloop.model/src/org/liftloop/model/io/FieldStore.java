/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.model.io;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.liftloop.model.Field;
import org.liftloop.model.io.FieldFileException.Kind;

/**
 * Loads and saves fields.
 * <p>
 * Reading gives the whole field or an exception, never a part of it. Saving replaces the file in one step, and refuses
 * to replace what it could not read: a damaged file, a newer one, or a file of another kind.
 *
 * @since 0.1.0
 */
public final class FieldStore {

	/** Extension of the files, without the dot. */
	public static final String FILE_EXTENSION = "liftloop";

	/** Version of the format that is written, and the newest that is read. */
	public static final int FORMAT_VERSION = 1;

	/** The largest file that is read or written, in bytes: 64 MiB, some ten thousand cards of 200 points. */
	public static final int MAXIMUM_BYTES = 64 * 1024 * 1024;

	/** The largest number of XML elements in a file. */
	public static final int MAXIMUM_ELEMENTS = 200_000;

	private FieldStore() {
	}

	/**
	 * @param file a {@code .liftloop} file
	 * @return the field, contained in no resource
	 * @throws FieldFileException if it cannot be read or is not a field of this or an older version
	 */
	public static Field load(Path file) throws FieldFileException {
		return FieldReader.parse(bytes(file), file.toString());
	}

	/**
	 * @param in the content of a {@code .liftloop} file, read to its end but not closed
	 * @param fileName names the content in messages
	 * @return the field, contained in no resource
	 * @throws FieldFileException if it cannot be read or is not a field of this or an older version
	 */
	public static Field load(InputStream in, String fileName) throws FieldFileException {
		return FieldReader.parse(bytes(in, fileName), fileName);
	}

	/**
	 * The content of the file that {@link #save} would write, for callers that write it by other means. They call
	 * {@link #requireReplaceable} on the former content first.
	 *
	 * @param field a field, which stays as it is and where it is
	 * @param fileName names the content in messages
	 * @return XML in UTF-8, the same bytes for equal fields on every platform
	 * @throws FieldFileException if the field passes a bound of the format or holds text that XML cannot hold
	 */
	public static byte[] toBytes(Field field, String fileName) throws FieldFileException {
		return FieldWriter.write(field, fileName);
	}

	/**
	 * Writes a field to a file, which is afterwards either the new one or untouched. Permissions of an existing file
	 * are kept and a symbolic link is followed.
	 *
	 * @param field a field, which stays as it is and where it is
	 * @param file the file; its folder exists
	 * @throws FieldFileException if the field cannot be written, or if the file exists, is not empty and cannot be read
	 *             by {@link #load(Path)}
	 */
	public static void save(Field field, Path file) throws FieldFileException {
		byte[] content = toBytes(field, file.toString());
		if (Files.exists(file)) {
			requireReplaceable(bytes(file), file.toString());
		}
		try {
			AtomicFile.write(file, content);
		} catch (IOException e) {
			throw new FieldFileException(Kind.NOT_WRITTEN, file.toString(), "the file could not be written ("
					+ Reasons.of(e) + "). Its former content is untouched: check free space and permissions of the "
					+ "folder, or save under another name.", e);
		}
	}

	/**
	 * Holds that no file is overwritten whose content would be lost: it must be empty or load.
	 *
	 * @param former the content that would be replaced
	 * @param fileName names the content in messages
	 * @throws FieldFileException if the content is that of a damaged or newer file, or of a file of another kind
	 */
	public static void requireReplaceable(byte[] former, String fileName) throws FieldFileException {
		if (former.length == 0) {
			return;
		}
		try {
			FieldReader.parse(former, fileName);
		} catch (FieldFileException e) {
			throw new FieldFileException(Kind.NOT_WRITTEN, fileName,
					"not saved, since what the file holds now cannot be read and would be lost. Save under another "
							+ "name. The reason: " + e.getMessage(),
					e);
		}
	}

	private static byte[] bytes(Path file) throws FieldFileException {
		try (InputStream in = Files.newInputStream(file)) {
			return bytes(in, file.toString());
		} catch (FieldFileException e) {
			throw e;
		} catch (IOException e) {
			throw unreadable(file.toString(), e);
		}
	}

	private static byte[] bytes(InputStream in, String fileName) throws FieldFileException {
		byte[] content;
		try {
			content = in.readNBytes(MAXIMUM_BYTES + 1);
		} catch (IOException e) {
			throw unreadable(fileName, e);
		}
		if (content.length > MAXIMUM_BYTES) {
			throw new FieldFileException(Kind.TOO_LARGE, fileName, "the file is larger than the "
					+ MAXIMUM_BYTES / (1024 * 1024) + " MiB that a field may have. Split the field into several files.",
					null);
		}
		return content;
	}

	private static FieldFileException unreadable(String fileName, IOException e) {
		return new FieldFileException(Kind.UNREADABLE, fileName, "the file cannot be read (" + Reasons.of(e)
				+ "). Check that it exists and that you may read it.", e);
	}
}
