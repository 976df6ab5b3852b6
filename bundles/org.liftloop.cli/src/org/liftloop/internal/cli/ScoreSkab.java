/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.liftloop.core.operation.InputException;
import org.liftloop.core.operation.Operation;
import org.liftloop.detect.skab.SkabResult;
import org.liftloop.detect.skab.SkabRun;
import org.liftloop.detect.skab.SkabSetting;

/**
 * Runs the detectors on a folder of the Skoltech Anomaly Benchmark.
 *
 * @param folder the folder
 */
record ScoreSkab(Path folder) implements Operation<SkabResult> {

	@Override
	public SkabResult execute(IProgressMonitor monitor) throws InputException {
		try {
			return new SkabRun(folder, List.of(SkabSetting.BALANCED, SkabSetting.QUIET)).execute(monitor::isCanceled);
		} catch (CancellationException e) {
			OperationCanceledException cancelled = new OperationCanceledException();
			cancelled.initCause(e);
			throw cancelled;
		} catch (IOException e) {
			throw new InputException("The benchmark cannot be read: " + e.getMessage() + ".",
					"Name the data folder of SKAB v0.9, with valve1, valve2 and other in it.", e);
		}
	}
}
