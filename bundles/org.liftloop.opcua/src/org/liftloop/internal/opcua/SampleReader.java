/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.opcua;

import static org.eclipse.milo.opcua.stack.core.StatusCodes.Bad_TypeMismatch;

import java.lang.reflect.Array;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.milo.opcua.stack.core.StatusCodes;
import org.eclipse.milo.opcua.stack.core.types.builtin.DataValue;
import org.eclipse.milo.opcua.stack.core.types.builtin.DateTime;
import org.eclipse.milo.opcua.stack.core.types.builtin.LocalizedText;
import org.eclipse.milo.opcua.stack.core.types.builtin.StatusCode;
import org.jspecify.annotations.Nullable;
import org.liftloop.core.signal.Quality;
import org.liftloop.core.signal.Sample;
import org.liftloop.core.signal.SampleStatus;
import org.liftloop.core.signal.SignalValue;
import org.liftloop.core.units.Quantity;

/**
 * Makes samples of what a server sends. Whatever it sends becomes a sample: a value of the wrong kind, a missing time
 * or a bad status is said in the sample's status, and nothing is thrown.
 */
final class SampleReader {

	/** Numbers of the longest curve: ten minutes at a kilohertz are more than any controller keeps. */
	static final int LONGEST_CURVE = 600_000;
	/** Characters of the longest word. */
	static final int LONGEST_TEXT = 4096;

	private SampleReader() {
	}

	/**
	 * @param signal  the signal
	 * @param value   what the server sent
	 * @param arrival when it came
	 * @return it as a sample
	 */
	static Sample sample(Signal signal, DataValue value, Instant arrival) {
		List<String> remarks = new ArrayList<>();
		Instant server = instant(value.serverTime());
		Instant source = instant(value.sourceTime());
		StatusCode code = value.statusCode();
		if (source == null && !code.isBad()) {
			remarks.add(server == null ? "no time" : "no source time");
		}
		Instant serverTime = server == null ? arrival : server;
		Instant sourceTime = source == null ? serverTime : source;
		SignalValue read = code.isBad() ? SignalValue.NONE : read(signal, value.value().value());
		if (read == null) {
			return new Sample(signal.tag(), sourceTime, serverTime, SignalValue.NONE,
					new SampleStatus(Quality.BAD, Bad_TypeMismatch,
							"Not a " + kind(signal) + ": " + described(value.value().value())));
		}
		return new Sample(signal.tag(), sourceTime, serverTime, read, status(code, remarks));
	}

	/**
	 * @param code a status
	 * @return it as the status of a sample
	 */
	static SampleStatus status(StatusCode code) {
		return status(code, List.of());
	}

	private static SampleStatus status(StatusCode code, List<String> remarks) {
		Quality quality = code.isGood() ? Quality.GOOD : code.isUncertain() ? Quality.UNCERTAIN : Quality.BAD;
		List<String> words = new ArrayList<>();
		if (code.value() != 0) {
			words.add(name(code));
		}
		if (code.isOverflowSet()) {
			words.add("queue overflow");
		}
		words.addAll(remarks);
		if (quality == Quality.GOOD && !remarks.isEmpty()) {
			// The value holds, but not when it held.
			quality = Quality.UNCERTAIN;
		}
		return quality == Quality.GOOD && code.value() == 0 && words.isEmpty() ? SampleStatus.GOOD
				: new SampleStatus(quality, code.value(), String.join(", ", words));
	}

	/**
	 * @param code a status
	 * @return the name OPC UA has for it
	 */
	static String name(StatusCode code) {
		return StatusCodes.lookup(code.value()).map(words -> words[0])
				.orElseGet(() -> code.isGood() ? "Good" : "0x" + Long.toHexString(code.value()));
	}

	private static @Nullable SignalValue read(Signal signal, @Nullable Object value) {
		if (value == null) {
			return SignalValue.NONE;
		}
		Quantity quantity = signal.need().quantity();
		return switch (signal.need().kind()) {
			case NUMBER -> {
				Double number = number(value);
				yield number == null ? null : SignalValue.of(signal.address().toStored(number, quantity));
			}
			case CURVE -> curve(signal, value);
			case TEXT -> text(value);
		};
	}

	private static @Nullable SignalValue curve(Signal signal, Object value) {
		if (!value.getClass().isArray() || Array.getLength(value) > LONGEST_CURVE) {
			return null;
		}
		double[] numbers = new double[Array.getLength(value)];
		for (int i = 0; i < numbers.length; i++) {
			Object element = Array.get(value, i);
			Double number = element == null ? null : number(element);
			if (number == null) {
				return null;
			}
			numbers[i] = signal.address().toStored(number, signal.need().quantity());
		}
		return SignalValue.of(numbers);
	}

	/** Boolean is a number to OPC UA clients and servers that hold states as 0 and 1. */
	private static @Nullable Double number(Object value) {
		return switch (value) {
			case Number number -> number.doubleValue();
			case Boolean bool -> bool ? 1.0 : 0.0;
			default -> null;
		};
	}

	private static @Nullable SignalValue text(Object value) {
		String text = switch (value) {
			case String word -> word;
			case LocalizedText localized -> localized.text() == null ? "" : localized.text();
			case Number number -> number.toString();
			case Boolean bool -> bool.toString();
			default -> null;
		};
		return text == null || text.length() > LONGEST_TEXT ? null : SignalValue.of(text);
	}

	private static String kind(Signal signal) {
		return switch (signal.need().kind()) {
			case NUMBER -> "number";
			case CURVE -> "curve of at most " + LONGEST_CURVE + " numbers";
			case TEXT -> "word of at most " + LONGEST_TEXT + " characters";
		};
	}

	private static String described(@Nullable Object value) {
		if (value == null) {
			return "nothing";
		}
		return value.getClass().isArray()
				? value.getClass().getComponentType().getSimpleName() + '[' + Array.getLength(value) + ']'
				: value.getClass().getSimpleName();
	}

	/** The first of January 1601 is OPC UA's way to say that there is no time. */
	static @Nullable Instant instant(@Nullable DateTime time) {
		if (time == null || time.isNull()) {
			return null;
		}
		try {
			return time.isValid() ? time.getJavaInstant() : null;
		} catch (DateTimeException e) {
			return null;
		}
	}
}
