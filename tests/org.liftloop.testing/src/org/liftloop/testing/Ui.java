/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.testing;

import java.util.Arrays;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.jspecify.annotations.Nullable;

/**
 * The UI thread as a test sees it, which itself runs on another thread.
 */
public final class Ui {

	/** How long a condition may take unless a test says otherwise. */
	public static final long DEFAULT_TIMEOUT_SECONDS = 12;

	/** How long the UI thread may take to answer. */
	private static final long ANSWER_SECONDS = 60;

	/** Between two looks at a condition. */
	private static final long LOOK_MILLIS = 15;

	private Ui() {
	}

	/**
	 * @return the workbench's display
	 */
	public static Display display() {
		return PlatformUI.getWorkbench().getDisplay();
	}

	/**
	 * Asks something on the UI thread.
	 *
	 * @param <T> what is asked for
	 * @param question runs on the UI thread
	 * @return its answer, not null
	 */
	public static <T> T get(Callable<T> question) {
		if (Display.getCurrent() != null) {
			return answer(question);
		}
		AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
		AtomicReference<@Nullable T> answer = new AtomicReference<>();
		CountDownLatch done = new CountDownLatch(1);
		display().asyncExec(() -> {
			try {
				answer.set(question.call());
			} catch (Exception | AssertionError e) {
				failure.set(e);
			} finally {
				done.countDown();
			}
		});
		await(done);
		Throwable failed = failure.get();
		if (failed instanceof AssertionError error) {
			throw error;
		}
		if (failed != null) {
			throw new AssertionError(failed.toString(), failed);
		}
		return Objects.requireNonNull(answer.get(), "The question has no answer"); //$NON-NLS-1$
	}

	/** On the UI thread already: one question has led to another. */
	private static <T> T answer(Callable<T> question) {
		try {
			return question.call();
		} catch (Exception e) {
			throw new AssertionError(e.toString(), e);
		}
	}

	/** Something done on the UI thread. */
	@FunctionalInterface
	public interface Action {

		/**
		 * @throws Exception whatever goes wrong
		 */
		void run() throws Exception;
	}

	/**
	 * Does something on the UI thread, and waits for its end.
	 *
	 * @param action runs on the UI thread
	 */
	public static void run(Action action) {
		get(() -> {
			action.run();
			return Boolean.TRUE;
		});
	}

	/**
	 * Starts something on the UI thread that need not end soon, such as what opens a modal dialog.
	 *
	 * @param action runs on the UI thread
	 */
	public static void start(Runnable action) {
		display().asyncExec(action);
	}

	/**
	 * Waits until a condition holds.
	 *
	 * @param condition what is awaited
	 * @throws AssertionError if it does not hold within {@link #DEFAULT_TIMEOUT_SECONDS}; the message says what was
	 *         awaited and which shells were open
	 */
	public static void waitUntil(Condition condition) {
		waitUntil(condition, DEFAULT_TIMEOUT_SECONDS);
	}

	/**
	 * Waits until a condition holds.
	 *
	 * @param condition what is awaited
	 * @param seconds how long at most
	 * @throws AssertionError if it does not hold in time; the message says what was awaited and which shells were open
	 */
	public static void waitUntil(Condition condition, long seconds) {
		long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
		while (!get(() -> condition.holds().getAsBoolean())) {
			if (System.nanoTime() > deadline) {
				throw new AssertionError("Waited " + seconds + " s for: " + condition.name() + ". Open: " //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
						+ get(Ui::openShells));
			}
			pause();
		}
	}

	/**
	 * @return the titles of all shells that are open, for messages; call it on the UI thread
	 */
	static String openShells() {
		return Arrays.stream(display().getShells()).filter(Shell::isVisible)
				.map(shell -> '"' + shell.getText() + '"' + (shell == display().getActiveShell() ? " (active)" : "")) //$NON-NLS-1$ //$NON-NLS-2$
				.collect(Collectors.joining(", ", "[", "]")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	/** Not for ever: what was asked may have opened a dialog, which the test would never answer. */
	private static void await(CountDownLatch done) {
		try {
			if (!done.await(ANSWER_SECONDS, TimeUnit.SECONDS)) {
				String shells = get(Ui::openShells);
				throw new AssertionError("The UI thread did not answer within " + ANSWER_SECONDS + " s. Open: " + shells); //$NON-NLS-1$ //$NON-NLS-2$
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new AssertionError("The test was interrupted while it waited", e); //$NON-NLS-1$
		}
	}

	/** Leaves the UI thread alone for a moment, and the processor too. */
	private static void pause() {
		try {
			new CountDownLatch(1).await(LOOK_MILLIS, TimeUnit.MILLISECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new AssertionError("The test was interrupted while it waited", e); //$NON-NLS-1$
		}
	}
}
