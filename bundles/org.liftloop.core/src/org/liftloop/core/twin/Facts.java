/*
 * Copyright (c) 2026 The Liftloop contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.core.twin;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** What is known of one observation, by key: each step of a twin adds to it. Immutable. */
public final class Facts {

	/** Nothing known. */
	public static final Facts NONE = new Facts(Map.of());

	private final Map<Key<?>, Object> values;

	private Facts(Map<Key<?>, Object> values) {
		this.values = values;
	}

	/**
	 * @param <T> type of the fact
	 * @param key its key
	 * @return the fact, or null when it is not known
	 */
	public <T> @Nullable T get(Key<T> key) {
		Object value = values.get(key);
		return value == null ? null : key.type().cast(value);
	}

	/**
	 * @param <T>      type of the fact
	 * @param key      its key
	 * @param fallback what holds when it is not known
	 * @return the fact, or the fallback
	 */
	public <T> T get(Key<T> key, T fallback) {
		T value = get(key);
		return value == null ? fallback : value;
	}

	/** @return the keys of what is known, in the order in which it became known */
	public Set<Key<?>> keys() {
		return java.util.Collections.unmodifiableSet(values.keySet());
	}

	/**
	 * @param <T>   type of the fact
	 * @param key   its key
	 * @param value the fact
	 * @return these facts and that one; it replaces one of the same key
	 */
	public <T> Facts with(Key<T> key, T value) {
		Map<Key<?>, Object> more = new LinkedHashMap<>(values);
		more.put(key, key.type().cast(value));
		return new Facts(more);
	}
}
