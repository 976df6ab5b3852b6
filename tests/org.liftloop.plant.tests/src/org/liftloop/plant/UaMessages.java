/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.plant;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Messages of OPC UA TCP (OPC UA Part 6, 7.1 and 6.7) byte by byte, as they should be and spoilt. */
final class UaMessages {

	private static final String NO_SECURITY = "http://opcfoundation.org/UA/SecurityPolicy#None";
	private static final int SIZE_AT = 4;
	private static final int OPEN_SECURE_CHANNEL = 446;
	private static final int GET_ENDPOINTS = 428;
	private static final int[] REQUESTS = { 422, GET_ENDPOINTS, 461, 467, 473, 527, 631, 673, 712, 751, 787, 826 };
	private static final int[] EXTREMES = { 0, 1, 7, -1, Integer.MAX_VALUE, Integer.MIN_VALUE, 65_535, 65_536, 0x00FF_FFFF };

	private final RandomGenerator dice;
	private final String endpoint;

	UaMessages(String endpoint, RandomGenerator dice) {
		this.endpoint = endpoint;
		this.dice = dice;
	}

	byte[] hello() {
		ByteBuffer message = begun("HEL", 'F').putInt(0).putInt(65_535).putInt(65_535).putInt(0).putInt(0);
		return sized(text(message, endpoint));
	}

	/** Asks for a channel without security. */
	byte[] open() {
		ByteBuffer message = text(begun("OPN", 'F').putInt(0), NO_SECURITY).putInt(-1).putInt(-1).putInt(1).putInt(1);
		header(message, OPEN_SECURE_CHANNEL).putInt(0).putInt(0).putInt(1).putInt(-1).putInt(3_600_000);
		return sized(message);
	}

	/** A request for the endpoints, whose answer is many times as long. */
	byte[] getEndpoints(int channel, int token, int number) {
		ByteBuffer message = header(secured(channel, token, number), GET_ENDPOINTS);
		return sized(text(message, endpoint).putInt(-1).putInt(-1));
	}

	/** Any request, with anything behind its header. */
	byte[] anyRequest(int channel, int token, int number) {
		ByteBuffer message = header(secured(channel, token, number), REQUESTS[dice.nextInt(REQUESTS.length)]);
		return sized(message.put(garbage(200)));
	}

	/** A part of a message that opens a channel, whose rest never comes. */
	byte[] part(int size) {
		ByteBuffer message = text(begun("OPN", 'C').putInt(0), NO_SECURITY).putInt(-1).putInt(-1);
		return sized(message.put(new byte[size - message.position()]));
	}

	byte[] garbage(int most) {
		byte[] bytes = new byte[1 + dice.nextInt(most)];
		dice.nextBytes(bytes);
		return bytes;
	}

	/** Spoils a message at one to four places; in half of the cases its size says what it is, to get past the framing. */
	byte[] spoilt(byte[] message) {
		byte[] spoilt = message.clone();
		for (int i = dice.nextInt(4); i >= 0; i--) {
			spoilt = spoiltOnce(spoilt);
		}
		if (spoilt.length >= SIZE_AT + 4 && dice.nextBoolean()) {
			little(spoilt).putInt(SIZE_AT, spoilt.length);
		}
		return spoilt;
	}

	private byte[] spoiltOnce(byte[] message) {
		int at = dice.nextInt(message.length);
		return switch (dice.nextInt(6)) {
			case 0 -> {
				message[at] ^= (byte) (1 << dice.nextInt(8));
				yield message;
			}
			case 1 -> {
				message[at] = (byte) dice.nextInt(256);
				yield message;
			}
			case 2 -> {
				if (message.length >= 4) {
					little(message).putInt(Math.min(at, message.length - 4), EXTREMES[dice.nextInt(EXTREMES.length)]);
				}
				yield message;
			}
			case 3 -> Arrays.copyOf(message, 1 + at);
			case 4 -> joined(Arrays.copyOf(message, at), garbage(40), Arrays.copyOfRange(message, at, message.length));
			default -> joined(message, Arrays.copyOfRange(message, at, message.length));
		};
	}

	static byte[] joined(byte[]... parts) {
		ByteBuffer all = ByteBuffer.allocate(Arrays.stream(parts).mapToInt(part -> part.length).sum());
		for (byte[] part : parts) {
			all.put(part);
		}
		return all.array();
	}

	static ByteBuffer little(byte[] bytes) {
		return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
	}

	private static ByteBuffer begun(String type, char chunk) {
		return little(new byte[65_536]).put(type.getBytes(StandardCharsets.US_ASCII)).put((byte) chunk).putInt(0);
	}

	private static ByteBuffer secured(int channel, int token, int number) {
		return begun("MSG", 'F').putInt(channel).putInt(token).putInt(number).putInt(number);
	}

	/** Type of the request and its header: no session, no time, handle 1, an answer within 10 s. */
	private static ByteBuffer header(ByteBuffer message, int type) {
		message.put((byte) 1).put((byte) 0).putShort((short) type);
		return message.putShort((short) 0).putLong(0).putInt(1).putInt(0).putInt(-1).putInt(10_000).putShort((short) 0)
				.put((byte) 0);
	}

	private static ByteBuffer text(ByteBuffer message, String text) {
		byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
		return message.putInt(bytes.length).put(bytes);
	}

	private static byte[] sized(ByteBuffer message) {
		int size = message.position();
		message.putInt(SIZE_AT, size);
		return Arrays.copyOf(message.array(), size);
	}
}
