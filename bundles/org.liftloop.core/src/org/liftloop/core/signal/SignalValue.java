/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.signal;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/** The value of a sample. Immutable. */
public sealed interface SignalValue {

	/** There is no value, as with most bad samples. */
	SignalValue NONE = new Absent();

	/**
	 * A number, in the stored unit of the signal's quantity. It may be NaN or infinite: sources send those.
	 *
	 * @param value the number
	 */
	record Scalar(double value) implements SignalValue {
	}

	/**
	 * A word: a state, a name.
	 *
	 * @param value the word
	 */
	record Text(String value) implements SignalValue {
	}

	/** No value. */
	record Absent() implements SignalValue {
	}

	/** An array of numbers, the load buffer of a card say, in the stored unit of the signal's quantity. */
	final class Curve implements SignalValue {

		private final double[] values;

		/** @param values the numbers; copied */
		public Curve(double... values) {
			this.values = values.clone();
		}

		/** @return number of values */
		public int length() {
			return values.length;
		}

		/**
		 * @param index 0 to length - 1
		 * @return the value there
		 * @throws IndexOutOfBoundsException if there is no such index
		 */
		public double at(int index) {
			return values[index];
		}

		/** @return the numbers; a copy */
		public double[] toArray() {
			return values.clone();
		}

		@Override
		public boolean equals(@Nullable Object other) {
			return other instanceof Curve curve && Arrays.equals(values, curve.values);
		}

		@Override
		public int hashCode() {
			return Arrays.hashCode(values);
		}

		@Override
		public String toString() {
			return "Curve[" + values.length + ']';
		}
	}

	/**
	 * @param value a number in the stored unit
	 * @return it as a value
	 */
	static SignalValue of(double value) {
		return new Scalar(value);
	}

	/**
	 * @param values numbers in the stored unit; copied
	 * @return them as a value
	 */
	static SignalValue of(double[] values) {
		return new Curve(values);
	}

	/**
	 * @param value a word
	 * @return it as a value
	 */
	static SignalValue of(String value) {
		return new Text(value);
	}
}
