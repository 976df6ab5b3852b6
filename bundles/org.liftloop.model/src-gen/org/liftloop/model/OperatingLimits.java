/**
 * Copyright (c) 2026 The Liftloop contributors
 * 
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 * 
 * SPDX-License-Identifier: EPL-2.0
 */
package org.liftloop.model;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Operating Limits</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Limits that operation must hold. A limit that is null is not watched, unless the catalogue gives it.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.liftloop.model.OperatingLimits#getPeakPolishedRodLoadN <em>Peak Polished Rod Load N</em>}</li>
 *   <li>{@link org.liftloop.model.OperatingLimits#getMinimumPolishedRodLoadN <em>Minimum Polished Rod Load N</em>}</li>
 *   <li>{@link org.liftloop.model.OperatingLimits#getGoodmanLoading <em>Goodman Loading</em>}</li>
 *   <li>{@link org.liftloop.model.OperatingLimits#getMinimumStrokesPerMinute <em>Minimum Strokes Per Minute</em>}</li>
 *   <li>{@link org.liftloop.model.OperatingLimits#getMaximumStrokesPerMinute <em>Maximum Strokes Per Minute</em>}</li>
 *   <li>{@link org.liftloop.model.OperatingLimits#getGearboxTorqueNm <em>Gearbox Torque Nm</em>}</li>
 *   <li>{@link org.liftloop.model.OperatingLimits#getIdleTimeS <em>Idle Time S</em>}</li>
 *   <li>{@link org.liftloop.model.OperatingLimits#getShortestIdleTimeS <em>Shortest Idle Time S</em>}</li>
 *   <li>{@link org.liftloop.model.OperatingLimits#getLongestIdleTimeS <em>Longest Idle Time S</em>}</li>
 *   <li>{@link org.liftloop.model.OperatingLimits#getMinimumRunTimeS <em>Minimum Run Time S</em>}</li>
 *   <li>{@link org.liftloop.model.OperatingLimits#getSecondaryFillage <em>Secondary Fillage</em>}</li>
 * </ul>
 *
 * @see org.liftloop.model.ModelPackage#getOperatingLimits()
 * @model
 * @generated
 */
public interface OperatingLimits extends EObject {
	/**
	 * Returns the value of the '<em><b>Peak Polished Rod Load N</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Highest allowed polished-rod load (PPRL). Unit: N. Range: > 0 and ≤ 1e6. Null when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Peak Polished Rod Load N</em>' attribute.
	 * @see #setPeakPolishedRodLoadN(Double)
	 * @see org.liftloop.model.ModelPackage#getOperatingLimits_PeakPolishedRodLoadN()
	 * @model annotation="http://liftloop.org/model/feature label='peak polished-rod load' kind='FORCE' minimumExclusive='0' maximum='1e6'"
	 * @generated
	 */
	Double getPeakPolishedRodLoadN();

	/**
	 * Sets the value of the '{@link org.liftloop.model.OperatingLimits#getPeakPolishedRodLoadN <em>Peak Polished Rod Load N</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Peak Polished Rod Load N</em>' attribute.
	 * @see #getPeakPolishedRodLoadN()
	 * @generated
	 */
	void setPeakPolishedRodLoadN(Double value);

	/**
	 * Returns the value of the '<em><b>Minimum Polished Rod Load N</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lowest allowed polished-rod load (MPRL). Unit: N. Range: ≥ -1e5 and ≤ 1e6. Null when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum Polished Rod Load N</em>' attribute.
	 * @see #setMinimumPolishedRodLoadN(Double)
	 * @see org.liftloop.model.ModelPackage#getOperatingLimits_MinimumPolishedRodLoadN()
	 * @model annotation="http://liftloop.org/model/feature label='minimum polished-rod load' kind='FORCE' minimum='-1e5' maximum='1e6'"
	 * @generated
	 */
	Double getMinimumPolishedRodLoadN();

	/**
	 * Sets the value of the '{@link org.liftloop.model.OperatingLimits#getMinimumPolishedRodLoadN <em>Minimum Polished Rod Load N</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum Polished Rod Load N</em>' attribute.
	 * @see #getMinimumPolishedRodLoadN()
	 * @generated
	 */
	void setMinimumPolishedRodLoadN(Double value);

	/**
	 * Returns the value of the '<em><b>Goodman Loading</b></em>' attribute.
	 * The default value is <code>"1.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Highest allowed loading of a taper in the modified Goodman diagram, 1 = 100 %. Unit: dimensionless. Range: > 0 and ≤ 2. Default: 1.0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Goodman Loading</em>' attribute.
	 * @see #setGoodmanLoading(double)
	 * @see org.liftloop.model.ModelPackage#getOperatingLimits_GoodmanLoading()
	 * @model default="1.0"
	 *        annotation="http://liftloop.org/model/feature label='Goodman loading' kind='FRACTION' minimumExclusive='0' maximum='2'"
	 * @generated
	 */
	double getGoodmanLoading();

	/**
	 * Sets the value of the '{@link org.liftloop.model.OperatingLimits#getGoodmanLoading <em>Goodman Loading</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Goodman Loading</em>' attribute.
	 * @see #getGoodmanLoading()
	 * @generated
	 */
	void setGoodmanLoading(double value);

	/**
	 * Returns the value of the '<em><b>Minimum Strokes Per Minute</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lowest allowed pumping speed. Unit: strokes per minute (1/min). Range: ≥ 0 and ≤ 40. Null when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum Strokes Per Minute</em>' attribute.
	 * @see #setMinimumStrokesPerMinute(Double)
	 * @see org.liftloop.model.ModelPackage#getOperatingLimits_MinimumStrokesPerMinute()
	 * @model annotation="http://liftloop.org/model/feature label='minimum pumping speed' kind='PUMPING_SPEED' minimum='0' maximum='40'"
	 * @generated
	 */
	Double getMinimumStrokesPerMinute();

	/**
	 * Sets the value of the '{@link org.liftloop.model.OperatingLimits#getMinimumStrokesPerMinute <em>Minimum Strokes Per Minute</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum Strokes Per Minute</em>' attribute.
	 * @see #getMinimumStrokesPerMinute()
	 * @generated
	 */
	void setMinimumStrokesPerMinute(Double value);

	/**
	 * Returns the value of the '<em><b>Maximum Strokes Per Minute</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Highest allowed pumping speed. Unit: strokes per minute (1/min). Range: > 0 and ≤ 40. Null when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Maximum Strokes Per Minute</em>' attribute.
	 * @see #setMaximumStrokesPerMinute(Double)
	 * @see org.liftloop.model.ModelPackage#getOperatingLimits_MaximumStrokesPerMinute()
	 * @model annotation="http://liftloop.org/model/feature label='maximum pumping speed' kind='PUMPING_SPEED' minimumExclusive='0' maximum='40'"
	 * @generated
	 */
	Double getMaximumStrokesPerMinute();

	/**
	 * Sets the value of the '{@link org.liftloop.model.OperatingLimits#getMaximumStrokesPerMinute <em>Maximum Strokes Per Minute</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Maximum Strokes Per Minute</em>' attribute.
	 * @see #getMaximumStrokesPerMinute()
	 * @generated
	 */
	void setMaximumStrokesPerMinute(Double value);

	/**
	 * Returns the value of the '<em><b>Gearbox Torque Nm</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Highest allowed net torque of the gear reducer. Unit: N·m. Range: > 0 and ≤ 1e6. Null when not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gearbox Torque Nm</em>' attribute.
	 * @see #setGearboxTorqueNm(Double)
	 * @see org.liftloop.model.ModelPackage#getOperatingLimits_GearboxTorqueNm()
	 * @model annotation="http://liftloop.org/model/feature label='gearbox torque' kind='TORQUE' minimumExclusive='0' maximum='1e6'"
	 * @generated
	 */
	Double getGearboxTorqueNm();

	/**
	 * Sets the value of the '{@link org.liftloop.model.OperatingLimits#getGearboxTorqueNm <em>Gearbox Torque Nm</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gearbox Torque Nm</em>' attribute.
	 * @see #getGearboxTorqueNm()
	 * @generated
	 */
	void setGearboxTorqueNm(Double value);

	/**
	 * Returns the value of the '<em><b>Idle Time S</b></em>' attribute.
	 * The default value is <code>"900.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time that a pumped-off well stands at first before it is started again; control adapts it. Unit: s. Range: ≥ 60 and ≤ 86400. Default: 900.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Idle Time S</em>' attribute.
	 * @see #setIdleTimeS(double)
	 * @see org.liftloop.model.ModelPackage#getOperatingLimits_IdleTimeS()
	 * @model default="900.0"
	 *        annotation="http://liftloop.org/model/feature label='idle time' kind='TIME' minimum='60' maximum='86400'"
	 * @generated
	 */
	double getIdleTimeS();

	/**
	 * Sets the value of the '{@link org.liftloop.model.OperatingLimits#getIdleTimeS <em>Idle Time S</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Idle Time S</em>' attribute.
	 * @see #getIdleTimeS()
	 * @generated
	 */
	void setIdleTimeS(double value);

	/**
	 * Returns the value of the '<em><b>Shortest Idle Time S</b></em>' attribute.
	 * The default value is <code>"300.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Shortest idle time that control may choose. Unit: s. Range: ≥ 60 and ≤ 86400. Default: 300.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Shortest Idle Time S</em>' attribute.
	 * @see #setShortestIdleTimeS(double)
	 * @see org.liftloop.model.ModelPackage#getOperatingLimits_ShortestIdleTimeS()
	 * @model default="300.0"
	 *        annotation="http://liftloop.org/model/feature label='shortest idle time' kind='TIME' minimum='60' maximum='86400'"
	 * @generated
	 */
	double getShortestIdleTimeS();

	/**
	 * Sets the value of the '{@link org.liftloop.model.OperatingLimits#getShortestIdleTimeS <em>Shortest Idle Time S</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Shortest Idle Time S</em>' attribute.
	 * @see #getShortestIdleTimeS()
	 * @generated
	 */
	void setShortestIdleTimeS(double value);

	/**
	 * Returns the value of the '<em><b>Longest Idle Time S</b></em>' attribute.
	 * The default value is <code>"3600.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Longest idle time that control may choose. Unit: s. Range: ≥ 60 and ≤ 86400. Default: 3600.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Longest Idle Time S</em>' attribute.
	 * @see #setLongestIdleTimeS(double)
	 * @see org.liftloop.model.ModelPackage#getOperatingLimits_LongestIdleTimeS()
	 * @model default="3600.0"
	 *        annotation="http://liftloop.org/model/feature label='longest idle time' kind='TIME' minimum='60' maximum='86400'"
	 * @generated
	 */
	double getLongestIdleTimeS();

	/**
	 * Sets the value of the '{@link org.liftloop.model.OperatingLimits#getLongestIdleTimeS <em>Longest Idle Time S</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Longest Idle Time S</em>' attribute.
	 * @see #getLongestIdleTimeS()
	 * @generated
	 */
	void setLongestIdleTimeS(double value);

	/**
	 * Returns the value of the '<em><b>Minimum Run Time S</b></em>' attribute.
	 * The default value is <code>"300.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Least time that a well runs after a start before control may stop it. Unit: s. Range: ≥ 60 and ≤ 86400. Default: 300.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Minimum Run Time S</em>' attribute.
	 * @see #setMinimumRunTimeS(double)
	 * @see org.liftloop.model.ModelPackage#getOperatingLimits_MinimumRunTimeS()
	 * @model default="300.0"
	 *        annotation="http://liftloop.org/model/feature label='minimum run time' kind='TIME' minimum='60' maximum='86400'"
	 * @generated
	 */
	double getMinimumRunTimeS();

	/**
	 * Sets the value of the '{@link org.liftloop.model.OperatingLimits#getMinimumRunTimeS <em>Minimum Run Time S</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum Run Time S</em>' attribute.
	 * @see #getMinimumRunTimeS()
	 * @generated
	 */
	void setMinimumRunTimeS(double value);

	/**
	 * Returns the value of the '<em><b>Secondary Fillage</b></em>' attribute.
	 * The default value is <code>"0.5"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pump fillage below which a well with a range of pumping speeds is stopped at its lowest speed; 0: never. Unit: dimensionless. Range: ≥ 0 and ≤ 1. Default: 0.5.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Secondary Fillage</em>' attribute.
	 * @see #setSecondaryFillage(double)
	 * @see org.liftloop.model.ModelPackage#getOperatingLimits_SecondaryFillage()
	 * @model default="0.5"
	 *        annotation="http://liftloop.org/model/feature label='secondary pump-off fillage' kind='FRACTION' minimum='0' maximum='1'"
	 * @generated
	 */
	double getSecondaryFillage();

	/**
	 * Sets the value of the '{@link org.liftloop.model.OperatingLimits#getSecondaryFillage <em>Secondary Fillage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Secondary Fillage</em>' attribute.
	 * @see #getSecondaryFillage()
	 * @generated
	 */
	void setSecondaryFillage(double value);

} // OperatingLimits
