/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.opcua.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.liftloop.core.connection.MappedConnection;
import org.liftloop.core.signal.Quality;
import org.liftloop.core.signal.SignalNeed;
import org.liftloop.core.signal.SignalNeed.Use;
import org.liftloop.core.signal.SignalValue;
import org.liftloop.core.units.QuantityFormat;
import org.liftloop.model.Connection;
import org.liftloop.opcua.SecurityChoice;
import org.liftloop.ui.preferences.LiftloopPreferences;

/** What settings and samples are called in the pages. */
final class Words {

	/** In the order of {@link SecurityChoice}. */
	static final List<String> POLICIES = Arrays.stream(SecurityChoice.values())
			.map(choice -> choice == SecurityChoice.NONE ? Messages.Policy_none : choice.key()).toList();
	/** In the order of {@link org.liftloop.opcua.IdentityKind}. */
	static final List<String> IDENTITIES = List.of(Messages.Identity_anonymous, Messages.Identity_userName,
			Messages.Identity_certificate);

	/** Id of the kind of connection that org.liftloop.opcua contributes. */
	private static final String OPC_UA = "org.liftloop.opcua"; //$NON-NLS-1$

	private Words() {
	}

	static <E> E find(E[] values, Function<E, String> key, String text, E otherwise) {
		return Arrays.stream(values).filter(value -> key.apply(value).equalsIgnoreCase(text)).findFirst().orElse(otherwise);
	}

	static Map<String, String> properties(Connection connection) {
		return MappedConnection.of(connection, new LinkedHashMap<>()).settings().properties();
	}

	/** @return whether it is of the kind that these pages know; of others only name, endpoint and signals are shown */
	static boolean isOpcUa(Connection connection) {
		return OPC_UA.equals(String.valueOf(connection.getProvider()).strip());
	}

	static String use(Use use) {
		return switch (use) {
			case REQUIRED -> Messages.Use_REQUIRED;
			case OPTIONAL -> Messages.Use_OPTIONAL;
			case SETPOINT -> Messages.Use_SETPOINT;
		};
	}

	static String quality(Quality quality) {
		return switch (quality) {
			case GOOD -> Messages.Quality_GOOD;
			case UNCERTAIN -> Messages.Quality_UNCERTAIN;
			case BAD -> Messages.Quality_BAD;
		};
	}

	/** @return a value in the user's units */
	static String value(SignalValue value, SignalNeed need) {
		QuantityFormat format = LiftloopPreferences.screenFormat();
		return switch (value) {
			case SignalValue.Scalar(double number) -> format.format(need.quantity(), number);
			case SignalValue.Text(String text) -> text;
			case SignalValue.Curve curve when curve.length() > 0 -> NLS.bind(Messages.Values_curve,
					new Object[] { curve.length(),
							format.format(need.quantity(), Arrays.stream(curve.toArray()).min().orElse(Double.NaN)),
							format.format(need.quantity(), Arrays.stream(curve.toArray()).max().orElse(Double.NaN)) });
			case SignalValue.Curve curve -> "0"; //$NON-NLS-1$
			case SignalValue.Absent() -> QuantityFormat.NO_VALUE;
		};
	}

	static String time(Instant time) {
		return DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM).format(time.atZone(ZoneId.systemDefault()));
	}

	static String day(Instant time) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).format(time.atZone(ZoneId.systemDefault()));
	}
}
