/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.ui.live;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IPath;
import org.eclipse.osgi.util.NLS;
import org.liftloop.core.extension.Contribution;
import org.liftloop.core.extension.Contributions;
import org.liftloop.core.extension.ExtensionPoint;
import org.liftloop.core.history.Historian;
import org.liftloop.core.history.HistorianProvider;
import org.liftloop.core.history.HistoryException;
import org.liftloop.core.operation.RefusedException;

/** The history of a field, whether it runs or not. Reading takes time: not for the UI thread. */
public final class FieldHistory {

	/**
	 * Reads.
	 *
	 * @param <R> what is read
	 */
	@FunctionalInterface
	public interface Reading<R> {

		/**
		 * @param historian the history, not to be kept
		 * @return what is read
		 * @throws HistoryException if it cannot be read
		 */
		R read(Historian historian) throws HistoryException;
	}

	private FieldHistory() {
	}

	/**
	 * Reads the history of a field: that of its twins while they run, else what they left.
	 *
	 * @param <R>     what is read
	 * @param file    file of the field
	 * @param reading reads
	 * @return what is read
	 * @throws RefusedException if there is no history or it cannot be read, with the remedy
	 */
	public static <R> R read(IFile file, Reading<R> reading) throws RefusedException {
		Optional<LiveField> field = LiveFields.ofWorkbench().find(file).filter(LiveField::isRunning);
		if (field.isPresent()) {
			Optional<Historian> present = field.get().historian();
			if (present.isPresent()) {
				return reading.read(present.get());
			}
			throw new RefusedException(field.get().notRecorded(), Messages.History_noneRemedy);
		}
		IPath location = file.getLocation();
		Path folder = location == null ? null : StartLive.history(StartLive.folder(location.toPath()));
		if (folder == null || !Files.isDirectory(folder)) {
			throw new RefusedException(NLS.bind(Messages.History_none, file.getName()), Messages.History_noneRemedy);
		}
		Optional<Contribution<HistorianProvider>> provider = Contributions.ofPlatform().all(ExtensionPoint.HISTORIANS).stream()
				.findFirst();
		if (provider.isEmpty()) {
			throw new RefusedException(Messages.Store_noHistorian, Messages.History_noneRemedy);
		}
		try (Historian left = provider.get().create().open(folder)) {
			return reading.read(left);
		}
	}
}
