/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.historian;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLDataException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import org.jspecify.annotations.Nullable;

/**
 * Arrays of numbers as bytes, without loss. Numbers that are all floats, as controllers send them, are kept as floats.
 * The first bytes of all numbers come first, then the second ones: neighbours are alike, and deflate finds it.
 */
final class CurveCodec {

	/** More numbers than this are no curve but a damaged one. */
	private static final int MOST_NUMBERS = 16 * 1024 * 1024;
	private static final int BITS = 8;

	private CurveCodec() {
	}

	static byte[] encode(double[]... arrays) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
			for (double[] array : arrays) {
				boolean floats = areFloats(array);
				out.writeByte(floats ? Float.BYTES : Double.BYTES);
				out.writeInt(array.length);
				out.write(shuffled(array, floats));
			}
		} catch (IOException e) {
			throw new UncheckedIOException("Memory cannot fail", e);
		}
		return bytes.toByteArray();
	}

	static double[][] decode(byte @Nullable [] bytes, int count) throws SQLDataException {
		if (bytes == null) {
			throw new SQLDataException("A curve is missing");
		}
		double[][] arrays = new double[count][];
		try (DataInputStream in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
			for (int i = 0; i < count; i++) {
				int width = in.readByte();
				int length = in.readInt();
				if (width != Float.BYTES && width != Double.BYTES || length < 0 || length > MOST_NUMBERS) {
					throw new SQLDataException("A curve is damaged");
				}
				byte[] shuffled = in.readNBytes(width * length);
				if (shuffled.length != width * length) {
					throw new SQLDataException("A curve is cut off");
				}
				arrays[i] = numbers(shuffled, width, length);
			}
			return arrays;
		} catch (IOException e) {
			throw new SQLDataException("A curve is damaged: " + e.getMessage(), e);
		}
	}

	private static boolean areFloats(double[] array) {
		for (double number : array) {
			if (Double.doubleToRawLongBits((float) number) != Double.doubleToRawLongBits(number)) {
				return false;
			}
		}
		return true;
	}

	private static byte[] shuffled(double[] array, boolean floats) {
		int width = floats ? Float.BYTES : Double.BYTES;
		byte[] bytes = new byte[width * array.length];
		for (int i = 0; i < array.length; i++) {
			long bits = floats ? Float.floatToRawIntBits((float) array[i]) : Double.doubleToRawLongBits(array[i]);
			for (int b = 0; b < width; b++) {
				bytes[b * array.length + i] = (byte) (bits >>> BITS * b);
			}
		}
		return bytes;
	}

	private static double[] numbers(byte[] bytes, int width, int length) {
		double[] numbers = new double[length];
		for (int i = 0; i < length; i++) {
			long bits = 0;
			for (int b = 0; b < width; b++) {
				bits |= (bytes[b * length + i] & 0xffL) << BITS * b;
			}
			numbers[i] = width == Float.BYTES ? Float.intBitsToFloat((int) bits) : Double.longBitsToDouble(bits);
		}
		return numbers;
	}
}
