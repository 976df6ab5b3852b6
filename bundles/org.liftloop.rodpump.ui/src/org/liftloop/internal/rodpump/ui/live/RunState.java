/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.rodpump.ui.live;

import org.jspecify.annotations.Nullable;
import org.liftloop.core.operation.OperationException;

/**
 * What can be said about the result of a {@link LiveRun} at the moment. The phases differ in type, not in text: a
 * cancelled run is no failed one, and a refusal carries no number.
 *
 * @param <T> the type of the result
 */
public sealed interface RunState<T> {

	/**
	 * @return the last result that was reached, which may be older than the model; null if there is none or if the model
	 *         no longer allows one
	 */
	@Nullable
	T shown();

	/**
	 * A run is under way.
	 *
	 * @param <T> the type of the result
	 * @param shown the result before it, if any
	 */
	record Running<T>(@Nullable T shown) implements RunState<T> {
	}

	/**
	 * The result belongs to the model as it is.
	 *
	 * @param <T> the type of the result
	 * @param result the result
	 */
	record Current<T>(T result) implements RunState<T> {

		@Override
		public @Nullable T shown() {
			return result;
		}
	}

	/**
	 * The user stopped the run: the result before it stands.
	 *
	 * @param <T> the type of the result
	 * @param shown the result before it, if any
	 */
	record Cancelled<T>(@Nullable T shown) implements RunState<T> {
	}

	/**
	 * The model does not allow a run.
	 *
	 * @param <T> the type of the result
	 * @param refusal what is missing, and what to do about it
	 */
	record Refused<T>(OperationException refusal) implements RunState<T> {

		/**
		 * @return what is missing and what to do about it
		 */
		public String reason() {
			return refusal.fullText();
		}

		@Override
		public @Nullable T shown() {
			return null;
		}
	}

	/**
	 * The program failed; the error log has the details.
	 *
	 * @param <T> the type of the result
	 * @param message what happened
	 */
	record Failed<T>(String message) implements RunState<T> {

		@Override
		public @Nullable T shown() {
			return null;
		}
	}
}
