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

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/** Runs the command line as an Eclipse application. Its result is the exit code. */
public final class CommandLineApplication implements IApplication {

	/** The caller's folder: the framework may change its own, so the launching script passes it. */
	private static final String FOLDER = "liftloop.cwd";
	/** "true" if the launching script writes messages to a terminal. */
	private static final String TERMINAL = "liftloop.terminal";
	/** Set empty, the framework's launcher shows no dialog for exit codes other than 0. */
	private static final String EXIT_DATA = "eclipse.exitdata";

	@Override
	public Object start(@Nullable IApplicationContext given) {
		// The platform always gives one; its interface only does not say so.
		IApplicationContext context = Objects.requireNonNull(given);
		System.setProperty(EXIT_DATA, "");
		Object typed = context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		String[] arguments = typed instanceof String[] texts ? texts : new String[0];
		boolean json = Arrays.asList(arguments).contains("--json");
		Terminal terminal = new Terminal(stream(FileDescriptor.out, json), stream(FileDescriptor.err, false),
				Path.of(System.getProperty(FOLDER, "")).toAbsolutePath(), Clock.systemUTC(), program(),
				Boolean.getBoolean(TERMINAL), new ConsoleVault(Boolean.getBoolean(TERMINAL)));
		context.applicationRunning();
		return Liftloop.run(terminal, arguments);
	}

	@Override
	public void stop() {
		// A command ends by itself; files are written whole or not at all.
	}

	private static String program() {
		Bundle bundle = FrameworkUtil.getBundle(CommandLineApplication.class);
		Version version = bundle.getVersion();
		return "Liftloop " + version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
	}

	/** JSON is UTF-8 everywhere; text too, but for Windows, whose terminal says what it can show. */
	private static PrintStream stream(FileDescriptor descriptor, boolean json) {
		boolean windows = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
		String terminal = System.getProperty("stdout.encoding");
		Charset charset = json || !windows || terminal == null || !Charset.isSupported(terminal)
				? StandardCharsets.UTF_8
				: Charset.forName(terminal);
		return new PrintStream(new FileOutputStream(descriptor), true, charset);
	}
}
