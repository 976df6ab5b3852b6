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

import org.liftloop.core.operation.InputException;
import org.liftloop.core.operation.OperationException;
import org.liftloop.core.operation.OutputException;
import org.liftloop.core.operation.RefusedException;

/** What the program tells its caller. The codes are part of the command line's contract. */
final class ExitCode {

	static final int OK = 0;
	static final int REFUSED = 1;
	static final int USAGE = 2;
	static final int INPUT = 3;
	static final int OUTPUT = 4;
	static final int INTERNAL = 70;

	/** For the help text: code and meaning. */
	static final String[] MEANINGS = { //
			"0:All asked for was done.", //
			"1:Refused, a validation case failed, or a log does not hold.", //
			"2:The arguments are wrong.", //
			"3:A file or a name in it cannot be used.", //
			"4:A result cannot be written, or would overwrite a file.", //
			"70:The program itself failed: please report it." };

	private ExitCode() {
	}

	static int of(OperationException failure) {
		return switch (failure) {
			case RefusedException refused -> REFUSED;
			case InputException input -> INPUT;
			case OutputException output -> OUTPUT;
		};
	}
}
