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
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Lets one writer at a time into a folder, of all processes. */
final class FolderLock implements Closeable {

	/**
	 * Folders held by this process. POSIX drops all locks of a process on a file when any of its handles is closed, so
	 * that a second try within the process must not even open the lock file.
	 */
	private static final Set<Path> HELD = new HashSet<>();

	private final Path folder;
	private final FileChannel channel;

	private FolderLock(Path folder, FileChannel channel) {
		this.folder = folder;
		this.channel = channel;
	}

	/** @return the lock, or null if another writer has it */
	static @Nullable FolderLock of(Path given) throws IOException {
		Path folder = given.toRealPath();
		synchronized (HELD) {
			if (HELD.contains(folder)) {
				return null;
			}
			FileChannel channel = FileChannel.open(folder.resolve(Segments.LOCK), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE);
			boolean held = false;
			try {
				FileLock lock = channel.tryLock();
				held = lock != null;
			} catch (OverlappingFileLockException e) {
				// Another class loader's Liftloop in this process has it.
			} finally {
				if (!held) {
					channel.close();
				}
			}
			if (!held) {
				return null;
			}
			HELD.add(folder);
			return new FolderLock(folder, channel);
		}
	}

	@Override
	public void close() throws IOException {
		synchronized (HELD) {
			channel.close();
			HELD.remove(folder);
		}
	}
}
