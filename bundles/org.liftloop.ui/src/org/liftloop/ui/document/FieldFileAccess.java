/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.jspecify.annotations.Nullable;
import org.liftloop.model.Field;
import org.liftloop.model.io.FieldFileException;
import org.liftloop.model.io.FieldStore;

/**
 * Reads and writes fields in files of the workspace, whose local history keeps what is replaced.
 */
final class FieldFileAccess {

	private FieldFileAccess() {
	}

	/**
	 * @param file a file of the workspace
	 * @param monitor hears of the progress
	 * @return the field in it
	 * @throws CoreException if the file is no field that this version reads; the message is for the user
	 */
	static Field read(IFile file, @Nullable SubMonitor monitor) throws CoreException {
		SubMonitor.convert(monitor, 1).split(1);
		try (InputStream content = file.getContents(true)) {
			return FieldStore.load(content, file.getName());
		} catch (FieldFileException e) {
			// The message says all; the cause is a parser's and helps nobody.
			throw new CoreException(Status.error(e.getMessage()));
		} catch (IOException e) {
			throw new CoreException(Status.error(e.getMessage(), e));
		}
	}

	/**
	 * @param file a file of the workspace, which need not exist
	 * @param field what to write
	 * @param monitor hears of the progress
	 * @throws CoreException if the file holds something that cannot be read and would be lost, or if it cannot be
	 *         written; it is untouched then
	 */
	static void write(IFile file, Field field, @Nullable SubMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, 2);
		try {
			byte[] content = FieldStore.toBytes(field, file.getName());
			if (file.exists()) {
				requireReplaceable(file);
				file.setContents(new ByteArrayInputStream(content), IResource.KEEP_HISTORY, progress.split(2));
			} else {
				file.create(new ByteArrayInputStream(content), IResource.NONE, progress.split(2));
			}
		} catch (FieldFileException e) {
			throw new CoreException(Status.error(e.getMessage()));
		} catch (IOException e) {
			throw new CoreException(Status.error(e.getMessage(), e));
		}
	}

	private static void requireReplaceable(IFile file) throws CoreException, IOException {
		try (InputStream former = file.getContents(true)) {
			FieldStore.requireReplaceable(former.readNBytes(FieldStore.MAXIMUM_BYTES + 1), file.getName());
		}
	}
}
