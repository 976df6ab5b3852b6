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
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** Replaces the content of a file in one step: afterwards it is either the new one or as it was. */
public final class AtomicFile {

	private AtomicFile() {
	}

	/**
	 * Writes to a new file beside the target, forces it to the disk and moves it into place. On failure the target is
	 * as before and nothing is left beside it. On a file system that cannot move in one step (some network folders) the
	 * content is complete before it gets its name all the same.
	 *
	 * @param file    where to; replaced if it exists, with its permissions and through a link, so ask before
	 * @param content the new content
	 * @throws IOException if it cannot be written
	 */
	public static void write(Path file, byte[] content) throws IOException {
		Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
		Path temporary = target.resolveSibling('.' + String.valueOf(target.getFileName()) + '.' + UUID.randomUUID());
		try {
			writeNew(temporary, content);
			keepPermissions(target, temporary);
			move(temporary, target);
		} finally {
			Files.deleteIfExists(temporary);
		}
	}

	private static void move(Path temporary, Path target) throws IOException {
		try {
			Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	private static void writeNew(Path file, byte[] content) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
			ByteBuffer rest = ByteBuffer.wrap(content);
			while (rest.hasRemaining()) {
				channel.write(rest);
			}
			// Without this a crash soon after the move can leave an empty file under the final name.
			channel.force(true);
		}
	}

	private static void keepPermissions(Path target, Path temporary) throws IOException {
		if (!Files.exists(target)) {
			return;
		}
		// Asked of the files, not of their file store: in a container or chroot that has no mount point to be found.
		PosixFileAttributeView former = permissionsOf(target);
		PosixFileAttributeView fresh = permissionsOf(temporary);
		if (former == null || fresh == null) {
			return;
		}
		Set<PosixFilePermission> permissions = former.readAttributes().permissions();
		// Drives without permissions of their own show the same for every file and refuse to set any.
		if (!permissions.equals(fresh.readAttributes().permissions())) {
			fresh.setPermissions(permissions);
		}
	}

	private static @Nullable PosixFileAttributeView permissionsOf(Path file) {
		return Files.getFileAttributeView(file, PosixFileAttributeView.class);
	}
}
