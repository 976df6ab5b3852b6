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

import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says in words why an operation on a file failed: the exceptions of the JDK often hold no more than the path. */
final class Reasons {

	private Reasons() {
	}

	static String of(Exception e) {
		return switch (e) {
			case NoSuchFileException missing -> "there is no " + missing.getFile();
			case AccessDeniedException denied -> "no permission for " + denied.getFile();
			case AtomicMoveNotSupportedException moved -> "the file system cannot replace " + moved.getOtherFile()
					+ " in one step";
			case FileSystemException other when other.getReason() != null -> String.valueOf(other.getReason());
			default -> e.getMessage() == null ? e.getClass().getSimpleName() : String.valueOf(e.getMessage());
		};
	}
}
