/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.internal.thermal.twin.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.liftloop.thermal.twin.simulate.LoopFileException;

/**
 * The fields of one JSON object with their places. Whoever reads takes every field once; {@link #end()} refuses the
 * others, since a field with a slip in its name is a mistake somebody would wonder about.
 */
public final class JsonFields {

	/** One value with its place. */
	record Node(int line, Object value) {
	}

	private final String path;
	private final int line;
	private final Map<String, Node> nodes;
	private final Set<String> taken = new HashSet<>();

	JsonFields(String path, int line, Map<String, Node> nodes) {
		this.path = path;
		this.line = line;
		this.nodes = nodes;
	}

	/**
	 * @param field field
	 * @return whether it is there
	 */
	public boolean has(String field) {
		return nodes.containsKey(field);
	}

	/**
	 * @param field field
	 * @param low   lowest value
	 * @param high  highest value
	 * @return its number
	 * @throws LoopFileException if it is missing, no number or out of the range
	 */
	public double number(String field, double low, double high) throws LoopFileException {
		double value = take(field, Double.class, "a number").doubleValue();
		if (!(value >= low && value <= high)) {
			throw refused(field, String.format(Locale.ROOT, "%s is not possible.", Double.valueOf(value)),
					String.format(Locale.ROOT, "Enter a value from %s to %s.", Double.valueOf(low), Double.valueOf(high)));
		}
		return value;
	}

	/**
	 * @param field  field
	 * @param low    lowest value
	 * @param high   highest value
	 * @param absent what stands for a missing field
	 * @return its number
	 * @throws LoopFileException if it is no number or out of the range
	 */
	public double number(String field, double low, double high, double absent) throws LoopFileException {
		return has(field) ? number(field, low, high) : absent;
	}

	/**
	 * @param field field
	 * @return its text
	 * @throws LoopFileException if it is missing or no text
	 */
	public String text(String field) throws LoopFileException {
		return take(field, String.class, "a text");
	}

	/**
	 * @param field  field
	 * @param absent what stands for a missing field
	 * @return its text
	 * @throws LoopFileException if it is no text
	 */
	public String text(String field, String absent) throws LoopFileException {
		return has(field) ? text(field) : absent;
	}

	/**
	 * @param field field
	 * @return whether it is true; false if it is missing
	 * @throws LoopFileException if it is neither true nor false
	 */
	public boolean flag(String field) throws LoopFileException {
		return has(field) && take(field, Boolean.class, "true or false").booleanValue();
	}

	/**
	 * @param <E>   constants
	 * @param field field
	 * @param type  their class
	 * @return the constant of that name
	 * @throws LoopFileException if it is missing or no such constant
	 */
	public <E extends Enum<E>> E constant(String field, Class<E> type) throws LoopFileException {
		String name = text(field);
		List<String> names = new ArrayList<>();
		for (E each : type.getEnumConstants()) {
			if (each.name().equals(name)) {
				return each;
			}
			names.add(each.name());
		}
		throw refused(field, "'" + name + "' is not known.", "Use one of " + String.join(", ", names) + ".");
	}

	/**
	 * @param field field
	 * @return its object
	 * @throws LoopFileException if it is missing or no object
	 */
	public JsonFields object(String field) throws LoopFileException {
		return take(field, JsonFields.class, "an object");
	}

	/**
	 * @param field field
	 * @return its objects; empty if it is missing
	 * @throws LoopFileException if it is no list of objects
	 */
	public List<JsonFields> objects(String field) throws LoopFileException {
		List<JsonFields> objects = new ArrayList<>();
		if (has(field)) {
			for (Object each : take(field, List.class, "a list")) {
				if (!(each instanceof Node node && node.value() instanceof JsonFields object)) {
					throw refused(field, "It holds something that is no object.", "Put each entry between braces.");
				}
				objects.add(object);
			}
		}
		return objects;
	}

	/**
	 * @param field   field
	 * @param message what is wrong with it
	 * @param remedy  what to do
	 * @return the refusal with the place of the field, or of this object if it is missing
	 */
	public LoopFileException refused(String field, String message, String remedy) {
		Node node = nodes.get(field);
		return new LoopFileException(node == null ? line : node.line(), path + field, message, remedy);
	}

	/**
	 * @param refusal why a record of the solver refused what this object says
	 * @return the refusal with the place of this object
	 */
	public LoopFileException refused(IllegalArgumentException refusal) {
		String own = path.endsWith(".") ? path.substring(0, path.length() - 1) : path;
		return new LoopFileException(line, own, refusal.getMessage() + ".", "Correct the value.");
	}

	/** @throws LoopFileException if there is a field that nobody took */
	public void end() throws LoopFileException {
		for (String field : nodes.keySet()) {
			if (!taken.contains(field)) {
				throw refused(field, "There is no such field here.", "Remove it, or correct its name.");
			}
		}
	}

	private <T> T take(String field, Class<T> type, String kind) throws LoopFileException {
		taken.add(field);
		Node node = nodes.get(field);
		if (node == null) {
			throw refused(field, "It is missing.", "Add it.");
		}
		@Nullable
		T value = type.isInstance(node.value()) ? type.cast(node.value()) : null;
		if (value == null) {
			throw refused(field, "It is not " + kind + ".", "Enter " + kind + ".");
		}
		return value;
	}
}
